-- What the formats do not do by themselves: the front page before the table of contents, a table of
-- contents that is filled in already, page breaks, and signs for drafts and for what is missing.
-- Templates use it through a handful of classes; Templates/README.md describes them.

local is_word = FORMAT == 'docx'
local is_odt = FORMAT == 'odt' or FORMAT == 'opendocument'
local is_typst = FORMAT == 'typst'
local is_html = FORMAT:match('^html') ~= nil
local is_markdown = not (is_word or is_odt or is_typst or is_html)

-- The style a class has in the Word and ODT reference documents.
local styles = { utkast = 'Utkast', ['ikke-utfylt'] = 'IkkeUtfylt', forside = 'Forside', sammen = 'Sammen' }

local function class_with_style(element)
  for _, class in ipairs(element.classes) do
    if styles[class] then return class end
  end
end

local function mark(element, raw)
  local class = class_with_style(element)
  if not class then return nil end
  if is_word or is_odt then
    element.attributes['custom-style'] = styles[class]
    return element
  elseif is_typst then
    local content = element.content
    content:insert(1, raw('typst', '#' .. class .. '['))
    content:insert(raw('typst', ']'))
    return content
  elseif is_markdown then
    return element.content
  end
end

-- What GitHub's Markdown would take for markup, escaped.
local function github_text(text)
  local escaped = text:gsub('[\\`%*_%[%]<>&~|$@]', '\\%0')
  -- Left to itself GitHub makes links of addresses, and takes our escapes for parts of them.
  return (escaped:gsub(':([%w_+-]+):', '\\:%1\\:'):gsub('://', '\\://'):gsub('%f[%w]www%.', 'www\\.'))
end

-- Brackets that are ours need no escape in Markdown: nothing is named so that they could point to it.
local function unfilled(element)
  local said = pandoc.utils.stringify(element):match('^%[(.*)%]$')
  return said and pandoc.RawInline('markdown', '[' .. github_text(said) .. ']')
end

local function span(element)
  if element.classes:includes('ny-linje') then
    -- A row of a Markdown table is one line, and this is the one break it may have.
    return is_markdown and pandoc.RawInline('html', '<br>') or pandoc.LineBreak()
  end
  if is_markdown and element.classes:includes('ikke-utfylt') then return unfilled(element) end
  return mark(element, pandoc.RawInline)
end

local function div(element)
  -- Markdown has no pages that could lie down.
  if is_markdown and element.classes:includes('liggende') then return element.content end
  return mark(element, pandoc.RawBlock)
end

-- How long the text of a cell is; TypedText.swift notes it in the marks that stand for what was typed.
local function length(cell)
  local said, marked = pandoc.utils.stringify(cell.contents), 0
  for number in said:gmatch('l(%d+)x*\u{F8F1}') do marked = marked + tonumber(number) + 30 end
  return math.max(marked, #said)
end

-- Typst keeps rows whole, also one that is longer than a page and would run off it.
local function let_long_rows_break(element)
  for _, body in ipairs(element.bodies) do
    for _, row in ipairs(body.body) do
      local is_long = false
      for _, cell in ipairs(row.cells) do is_long = is_long or length(cell) > 400 end
      for _, cell in ipairs(is_long and row.cells or {}) do cell.attributes['typst:breakable'] = 'true' end
    end
  end
  return element
end

-- GitHub's tables cannot say how wide their columns are, and would turn into HTML. On a telephone a
-- wide table is to scroll by itself, by keyboard too, and still be a table to a screen reader.
local table_count = 0

local function lay_out_table(element)
  if is_markdown then
    for _, column in ipairs(element.colspecs) do column[2] = nil end
    return element
  elseif is_typst then
    return let_long_rows_break(element)
  elseif is_html then
    -- Regions are told apart by their names in a screen reader's list of them.
    table_count = table_count + 1
    -- A list, as Lua keeps the order of no table with names in it.
    local attributes = { { 'role', 'region' }, { 'tabindex', '0' }, { 'aria-label', 'Tabell ' .. table_count } }
    return pandoc.Div(element, pandoc.Attr('', { 'rull' }, attributes))
  end
end

-- Values set on a line of their own in YAML are blocks; headings and properties want text.
local function as_inlines(value)
  if pandoc.utils.type(value) == 'Blocks' then return pandoc.utils.blocks_to_inlines(value) end
  return value
end

local function xml(text)
  return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' }))
end

-- Word and LibreOffice draw up a table of contents only when asked; this one can be read before that.
local word = {
  page_break = [[<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>]]
    .. [[</w:pPr><w:r><w:br w:type="page"/></w:r></w:p>]],
  field = function(instruction, result, flag)
    return ([[<w:r><w:fldChar w:fldCharType="begin"%s/></w:r><w:r><w:instrText xml:space="preserve"> %s ]]
      .. [[</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>%s]])
      :format(flag or '', instruction, result)
  end,
  field_end = [[<w:r><w:fldChar w:fldCharType="end"/></w:r>]],
}

function word.contents(title, headings)
  local parts = { ([[<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>]]
    .. [[<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="TOCHeading"/>]]
    .. [[<w:pageBreakBefore/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>]]):format(xml(title)) }
  for index, heading in ipairs(headings) do
    local start = index == 1 and word.field([[TOC \o "1-2" \h \z \u]], '', [[ w:dirty="true"]]) or ''
    local page = word.field('PAGEREF ' .. heading.identifier .. [[ \h]], '') .. word.field_end
    parts[#parts + 1] = ([[<w:p><w:pPr><w:pStyle w:val="TOC%d"/><w:tabs><w:tab w:val="right" ]]
      .. [[w:leader="dot" w:pos="9060"/></w:tabs></w:pPr>%s<w:hyperlink w:anchor="%s" w:history="1"><w:r>]]
      .. [[<w:t xml:space="preserve">%s</w:t></w:r><w:r><w:tab/></w:r>%s</w:hyperlink>%s</w:p>]]):format(
      heading.level, start, heading.identifier, xml(pandoc.utils.stringify(heading)), page,
      index == #headings and word.field_end or '')
  end
  return table.concat(parts) .. '</w:sdtContent></w:sdt>'
end

local odt = { page_break = [[<text:p text:style-name="Sideskift"/>]] }

function odt.contents(title, headings)
  local parts = { ([[<text:table-of-content text:name="Innhold" text:protected="false">]]
    .. [[<text:table-of-content-source text:outline-level="2"><text:index-title-template ]]
    .. [[text:style-name="Contents_20_Heading">%s</text:index-title-template>]]):format(xml(title)) }
  for level = 1, 2 do
    parts[#parts + 1] = ([[<text:table-of-content-entry-template text:outline-level="%d" ]]
      .. [[text:style-name="Contents_20_%d"><text:index-entry-link-start/><text:index-entry-text/>]]
      .. [[<text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/>]]
      .. [[<text:index-entry-link-end/></text:table-of-content-entry-template>]]):format(level, level)
  end
  parts[#parts + 1] = ([[</text:table-of-content-source><text:index-body><text:index-title text:name="Innhold_Head">]]
    .. [[<text:p text:style-name="Contents_20_Heading">%s</text:p></text:index-title>]]):format(xml(title))
  for _, heading in ipairs(headings) do
    parts[#parts + 1] = ([[<text:p text:style-name="Contents_20_%d"><text:a xlink:type="simple" ]]
      .. [[text:style-name="Index_20_Link" text:visited-style-name="Index_20_Link" xlink:href="#%s">%s<text:tab/><text:bookmark-ref text:reference-format="page" text:ref-name="%s">]]
      .. [[</text:bookmark-ref></text:a></text:p>]]):format(
      heading.level, heading.identifier, xml(pandoc.utils.stringify(heading)), heading.identifier)
  end
  return table.concat(parts) .. '</text:index-body></text:table-of-content>'
end

local maker = is_word and word or is_odt and odt or nil
local raw_format = is_word and 'openxml' or 'opendocument'

local function page_break()
  if is_typst then return pandoc.RawBlock('typst', '#pagebreak(weak: true)') end
  if maker then return pandoc.RawBlock(raw_format, maker.page_break) end
end

-- A new page, lying down or upright. Word's is made by docx.lua, which knows how the pages of the profile are.
local function turned_page(is_wide)
  if is_typst then return pandoc.RawBlock('typst', ('#set page(flipped: %s)'):format(is_wide)) end
  local name = is_wide and 'liggende' or 'opprett'
  if is_word then return pandoc.RawBlock(raw_format, '<!--side:' .. name .. '-->') end
  return pandoc.RawBlock(raw_format, ('<text:p text:style-name="%s"/>'):format(is_wide and 'TilLiggende' or 'TilStående'))
end

local function listed_headings(blocks)
  local listed = pandoc.List()
  blocks:walk({
    Header = function(heading)
      if heading.level <= 2 then listed:insert(heading) end
    end,
  })
  return listed
end

-- Names that Word takes as bookmarks and PDF shows in addresses, whatever the heading says.
local function name_headings(document)
  local count = 0
  return document:walk({
    Header = function(heading)
      count = count + 1
      heading.identifier = 'del-' .. count
      return heading
    end,
  })
end

local function has_class(block, class)
  return block.t == 'Div' and block.classes:includes(class)
end

-- Puts blocks one after the other, on new pages where they ask for it.
local Pages = {}
Pages.__index = Pages

function Pages.new(follow_contents)
  return setmetatable(
    { body = pandoc.Blocks({}), is_fresh = false, is_wide = false, seen_heading = not follow_contents }, Pages)
end

function Pages:add(block)
  if block.t == 'Header' then
    local asks = not self.seen_heading or block.classes:includes('ny-side')
    if asks and not self.is_fresh then self.body:extend({ page_break() }) end
    self.seen_heading = true
  end
  self.is_fresh = false
  self.body:insert(block)
end

function Pages:turn(is_wide)
  if is_wide == self.is_wide then return end
  self.body:extend({ turned_page(is_wide) })
  self.is_wide, self.is_fresh = is_wide, true
end

-- A browser turns the page of a box by itself, and Markdown has no pages.
local turns = maker or is_typst

-- A new page before the first heading when contents come before it, and before those that ask for it.
local function lay_out(blocks, has_contents, is_all_wide)
  local front, pages = pandoc.Blocks({}), Pages.new(has_contents)
  for _, block in ipairs(blocks) do
    local is_wide = turns and not is_all_wide and has_class(block, 'liggende')
    if has_class(block, 'forside') then
      front:insert(block)
    elseif turns then
      pages:turn(is_wide)
      for _, inner in ipairs(is_wide and block.content or { block }) do pages:add(inner) end
    else
      pages:add(block)
    end
  end
  return front, pages.body
end

-- Typst wants a language and a region: "nn-NO" is two words to it.
local function set_language(meta)
  meta.lang = meta.lang or 'nb-NO'
  local language, region = pandoc.utils.stringify(meta.lang):match('^(%a+)%-?(%a*)')
  meta['toc-title'] = meta['toc-title'] or (language == 'nn' and 'Innhald' or 'Innhold')
  if is_typst then
    meta['typst-lang'], meta['typst-region'] = language or 'nb', region ~= '' and region or 'NO'
  end
end

local function assemble(document)
  for _, name in ipairs({ 'title', 'subtitle', 'kort', 'status', 'toc-title', 'bunntekst' }) do
    document.meta[name] = as_inlines(document.meta[name])
  end
  -- It comes as bare text, which no filter of text would see: Typst would make a list of "21. november".
  document.meta.bunntekst = document.meta.bunntekst and pandoc.Inlines(pandoc.utils.stringify(document.meta.bunntekst))
  set_language(document.meta)
  if is_markdown then return document end
  if maker or is_typst then document = name_headings(document) end
  local has_contents = document.meta['uten-innhold'] ~= true
  local front, body = lay_out(document.blocks, has_contents, document.meta.liggende == true)
  if maker then
    local title = pandoc.utils.stringify(document.meta['toc-title'])
    if has_contents then front:insert(pandoc.RawBlock(raw_format, maker.contents(title, listed_headings(body)))) end
    front:extend(body)
    document.blocks = front
    -- The rest would show up among the properties of the file.
    document.meta = { title = document.meta.title, subtitle = document.meta.subtitle, lang = document.meta.lang }
  else
    document.meta['include-before'] = pandoc.MetaBlocks(front)
    document.blocks = body
  end
  return document
end

-- Pandoc's writers for Typst and GitHub's Markdown let through some of what was typed as markup: in a
-- cell or a list item "= h", "- x" and "..." for Typst; ":smile:" and "1986\. x" for GitHub. So both get
-- their text ready made.
local function typst_text(text)
  return (text:gsub('[#$%*%+%-%./:;<=>@%[\\%]%^_`{|}~()]', '\\%0'))
end

local function text(element)
  local ready = is_typst and typst_text(element.text) or github_text(element.text)
  if ready == element.text then return nil end
  return pandoc.RawInline(is_typst and 'typst' or 'markdown', ready)
end

-- What means a heading, a list or a line only where a line begins.
local function at_line_start(text)
  local ready = github_text(text)
  if ready:match('^%d+[.)]$') then
    ready = ready:gsub('.$', '\\%0')
  elseif ready:match('^[#+=:-]') then
    ready = '\\' .. ready
  end
  return pandoc.RawInline('markdown', ready)
end

local function block_start(block)
  for index, element in ipairs(block.content) do
    local before = block.content[index - 1]
    if element.t == 'Str' and (not before or before.t == 'LineBreak') then
      block.content[index] = at_line_start(element.text)
    end
  end
  return block
end

-- Word and ODT are written from Lua (docx.lua, odt.lua), outside pandoc's sandbox, so nothing may be
-- fetched: a picture carries its own bytes.
local pictures = 0
local function picture(image)
  if not image.src:match('^data:') then return image.caption end
  local kind, contents = pandoc.mediabag.fetch(image.src)
  if maker then
    -- By a name; the address would be repeated among what a screen reader may read.
    pictures = pictures + 1
    image.src = ('bilde-%d.%s'):format(pictures, kind:match('^image/(%a+)'))
    pandoc.mediabag.insert(image.src, kind, contents)
    return image
  end
  if not is_typst then return nil end
  -- Pandoc writes a call that Typst no longer has, and leaves out the text for those who do not see.
  local format = kind:match('^image/(%a+)')
  local bytes
  if format == 'svg' then
    bytes = '"' .. contents:gsub('[\\"]', '\\%0') .. '"'
  else
    local numbers = {}
    for index = 1, #contents do numbers[index] = contents:byte(index) end
    bytes = '(' .. table.concat(numbers, ',') .. ',)'
  end
  local width = (image.attributes.width or ''):match('^[%d.]+%%$') or 'auto'
  return pandoc.RawInline('typst', ('#box(image(bytes(%s), format: "%s", alt: "%s", width: %s))'):format(
    bytes, format, (pandoc.utils.stringify(image.caption):gsub('[\\"]', '\\%0')), width))
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

-- Paragraphs that people may point at have numbers, one row of them through the document.
local paragraph_count = 0
local function number_paragraphs(element)
  if not element.classes:includes('avsnittsnummer') then return nil end
  for _, block in ipairs(element.content) do
    if block.t == 'Para' then
      paragraph_count = paragraph_count + 1
      block.content:insert(1, pandoc.Strong({ pandoc.Str(tostring(paragraph_count)) }))
      block.content:insert(2, pandoc.Str('\u{2003}'))
    end
  end
  return element.content
end

-- The front page is moved while its box is still a box; after that the boxes turn into each format's own.
local filters = {
  { Div = number_paragraphs },
  { Pandoc = assemble },
  { Div = figure },
  { Span = span, Div = div, Table = lay_out_table, Image = picture },
}
if is_markdown then table.insert(filters, { Para = block_start, Plain = block_start, Header = block_start }) end
if is_typst or is_markdown then table.insert(filters, { Str = text }) end
return filters
