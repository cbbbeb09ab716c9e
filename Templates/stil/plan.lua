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
  return mark(element, pandoc.RawBlock)
end

-- GitHub's tables cannot say how wide their columns are, and would turn into HTML. On a telephone a
-- wide table is to scroll by itself, by keyboard too, and still be a table to a screen reader.
local table_count = 0

local function lay_out_table(element)
  if is_markdown then
    for _, column in ipairs(element.colspecs) do column[2] = nil end
    return element
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

local function listed_headings(blocks)
  local listed = pandoc.List()
  blocks:walk({
    Header = function(heading)
      if heading.level <= 2 then listed:insert(heading) end
    end,
  })
  return listed
end

-- Names that Word takes as bookmarks, whatever the heading says.
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

local function is_front(block)
  return block.t == 'Div' and block.classes:includes('forside')
end

-- A new page before the first heading, which follows the contents, and before those that ask for it.
local function lay_out(blocks)
  local front, body, seen_heading = pandoc.Blocks({}), pandoc.Blocks({}), false
  for _, block in ipairs(blocks) do
    if is_front(block) then
      front:insert(block)
    else
      if block.t == 'Header' then
        if not seen_heading or block.classes:includes('ny-side') then body:extend({ page_break() }) end
        seen_heading = true
      end
      body:insert(block)
    end
  end
  return front, body
end

local function assemble(document)
  for _, name in ipairs({ 'title', 'subtitle', 'kort', 'status', 'toc-title' }) do
    document.meta[name] = as_inlines(document.meta[name])
  end
  document.meta.lang = document.meta.lang or 'nb-NO'
  document.meta['toc-title'] = document.meta['toc-title'] or 'Innhold'
  if is_markdown then return document end
  if maker then document = name_headings(document) end
  local front, body = lay_out(document.blocks)
  if maker then
    local title = pandoc.utils.stringify(document.meta['toc-title'])
    front:insert(pandoc.RawBlock(raw_format, maker.contents(title, listed_headings(body))))
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

-- What means a heading, a list or a line only where a block begins.
local function block_start(block)
  local first = block.content[1]
  if not first or first.t ~= 'Str' then return nil end
  local ready = github_text(first.text)
  if ready:match('^%d+[.)]$') then
    ready = ready:gsub('.$', '\\%0')
  elseif ready:match('^[#+=:-]') then
    ready = '\\' .. ready
  end
  block.content[1] = pandoc.RawInline('markdown', ready)
  return block
end

-- Word and ODT are written from Lua (docx.lua, odt.lua), outside pandoc's sandbox, so nothing may be
-- fetched: a picture carries its own bytes.
local function picture(image)
  if not image.src:match('^data:') then return image.caption end
  if not is_typst then return nil end
  -- Pandoc writes a call that Typst no longer has, and leaves out the text for those who do not see.
  local kind, contents = pandoc.mediabag.fetch(image.src)
  local format = kind:match('^image/(%a+)')
  local numbers = {}
  for index = 1, #contents do numbers[index] = contents:byte(index) end
  local width = (image.attributes.width or ''):match('^[%d.]+%%$') or 'auto'
  return pandoc.RawInline('typst', ('#box(image(bytes((%s,)), format: "%s", alt: "%s", width: %s))'):format(
    table.concat(numbers, ','), format, (pandoc.utils.stringify(image.caption):gsub('[\\"]', '\\%0')), width))
end

-- The front page is moved while its box is still a box; after that the boxes turn into each format's own.
local filters = {
  { Pandoc = assemble },
  { Span = span, Div = div, Table = lay_out_table, Image = picture },
}
if is_markdown then table.insert(filters, { Para = block_start, Plain = block_start, Header = block_start }) end
if is_typst or is_markdown then table.insert(filters, { Str = text }) end
return filters
