// The page renews itself without a server: every other second it opens itself in a frame nobody sees, which hands
// over what it says, and what has changed is put in place. Nothing flickers, and the place in the page is kept.
// Pages from files may not read each other, but they may send each other messages.
(function () {
  'use strict';
  var main = document.querySelector('main');
  if (window.top !== window) {
    window.parent.postMessage(main.outerHTML, '*');
    return;
  }
  var frame = null, unheard = 0, seen = main.outerHTML;

  function look() {
    // A browser that lets no frame answer gets the page loaded again.
    if (frame && ++unheard > 3) { location.reload(); return; }
    if (frame) frame.remove();
    frame = document.createElement('iframe');
    frame.title = '';
    frame.setAttribute('aria-hidden', 'true');
    frame.src = location.pathname + '?' + Date.now();
    document.body.append(frame);
  }

  function show(html) {
    var page = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    if (!page) return;
    var count = 0;
    page.querySelectorAll('[id]').forEach(function (element) {
      if (document.getElementById(element.id)) return;
      element.classList.add('ny');
      count += 1;
    });
    main.replaceWith(page);
    main = page;
    document.title = page.dataset.tittel;
    var news = document.getElementById('nytt');
    news.textContent = count === 0 ? '' : count === 1 ? news.dataset.ett : news.dataset.ord.replace('2', count);
    setTimeout(function () {
      page.querySelectorAll('.ny').forEach(function (element) { element.classList.remove('ny'); });
    }, 4000);
  }

  window.addEventListener('message', function (event) {
    if (!frame || event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    frame.remove();
    frame = null;
    unheard = 0;
    if (event.data === seen) return;
    seen = event.data;
    show(seen);
  });
  setInterval(look, 2000);
})();
