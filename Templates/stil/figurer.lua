-- Pictures, in the way of each format, with the text for those who do not see them.

local is_word = FORMAT == 'docx'
local is_typst = FORMAT == 'typst'
local is_html = FORMAT:match('^html') ~= nil
local is_office = is_word or FORMAT == 'odt' or FORMAT == 'opendocument'
local is_markdown = not (is_office or is_typst or is_html)

-- Pandoc writes a call that Typst no longer has, and leaves out the text for those who do not see.
local function typst_image(image, bytes, format)
  local width = (image.attributes.width or ''):match('^[%d.]+%%$') or 'auto'
  return pandoc.RawInline('typst', ('#box(image(bytes(%s), format: "%s", alt: "%s", width: %s))'):format(
    bytes, format, (pandoc.utils.stringify(image.caption):gsub('[\\"]', '\\%0')), width))
end

-- Word and ODT are written from Lua (docx.lua, odt.lua), outside pandoc's sandbox, so nothing may be
-- fetched: a picture carries its own bytes.
local pictures = 0
local function picture(image)
  if is_typst and image.src:match('^data:bilde:') then
    -- Boplan puts the picture there itself (PictureStore.swift). No text has the sign before the address.
    return typst_image(image, ('"\u{FDD2}%s"'):format(image.src:sub(#'data:' + 1)), 'svg')
  end
  if not image.src:match('^data:') then return image.caption end
  local kind, contents = pandoc.mediabag.fetch(image.src)
  if is_office then
    -- By a name; the address would be repeated among what a screen reader may read.
    pictures = pictures + 1
    image.src = ('bilde-%d.%s'):format(pictures, kind:match('^image/(%a+)'))
    pandoc.mediabag.insert(image.src, kind, contents)
    return image
  end
  if not is_typst then return nil end
  local format = kind:match('^image/(%a+)')
  local bytes
  if format == 'svg' then
    bytes = '"' .. contents:gsub('[\\"]', '\\%0') .. '"'
  else
    local numbers = {}
    for index = 1, #contents do numbers[index] = contents:byte(index) end
    bytes = '(' .. table.concat(numbers, ',') .. ',)'
  end
  return typst_image(image, bytes, format)
end

-- A picture of ours is a box with the image and its caption, which gets its number here, where all that
-- came before it is known.
local figures = 0
local figure_styles = is_word and { 'Captioned Figure', 'Image Caption' } or { 'FigureWithCaption', 'FigureCaption' }
local function figure(element)
  if not element.classes:includes('bilde') or #element.content ~= 2 then return nil end
  if not element.classes:includes('fortsetter') then figures = figures + 1 end
  local image = element.content[1].content[1]
  local caption = element.content[2].content:walk({
    Span = function(span)
      if span.classes:includes('bildenummer') then return pandoc.Str(tostring(figures)) end
    end,
  })
  if is_markdown then
    -- The words are in place of the picture. A sheet that only goes on has nothing more to say.
    if element.classes:includes('fortsetter') then return {} end
    return { pandoc.Para(pandoc.Strong(caption)), pandoc.Para(image.caption) }
  elseif is_typst then
    local content = pandoc.Inlines({ pandoc.RawInline('typst', '#bilde['), image, pandoc.RawInline('typst', '][') })
    content:extend(caption)
    content:insert(pandoc.RawInline('typst', ']'))
    return pandoc.Para(content)
  elseif is_html then
    -- Small letters are not to become smaller on a telephone: the picture scrolls there, by keyboard too.
    image.attributes.width = nil
    local attributes = { { 'role', 'region' }, { 'tabindex', '0' }, { 'aria-label', pandoc.utils.stringify(caption) } }
    local box = pandoc.Div(pandoc.Plain(image), pandoc.Attr('', { 'rull' }, attributes))
    return pandoc.Figure(box, { pandoc.Plain(caption) }, pandoc.Attr('', { 'bilde' }))
  end
  return {
    pandoc.Div(pandoc.Para(image), pandoc.Attr('', {}, { ['custom-style'] = figure_styles[1] })),
    pandoc.Div(pandoc.Para(caption), pandoc.Attr('', {}, { ['custom-style'] = figure_styles[2] })),
  }
end

return { figure = figure, picture = picture }
