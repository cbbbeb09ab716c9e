-- What the formats do not do by themselves: the front page before the table of contents, a table of
-- contents that is filled in already, page breaks, and signs for drafts and for what is missing.
-- Templates use it through a handful of classes; Templates/README.md describes them.

local is_word = FORMAT == 'docx'
local is_odt = FORMAT == 'odt' or FORMAT == 'opendocument'
local is_typst = FORMAT == 'typst'
local is_html = FORMAT:match('^html') ~= nil
local is_markdown = not (is_word or is_odt or is_typst or is_html)

-- Another file of this folder.
local function part(name)
  return dofile(pandoc.path.join({ pandoc.path.directory(PANDOC_SCRIPT_FILE), name .. '.lua' }))
end

local figures = part('figurer')

-- The style a class has in the Word and ODT reference documents.
local styles = { utkast = 'Utkast', ['ikke-utfylt'] = 'IkkeUtfylt', forside = 'Forside', sammen = 'Sammen' }

local function class_with_style(element)
  for _, class in ipairs(element.classes) do
    if styles[class] then return class end
  end
end

-- Markdown has no signs for classes, and would make HTML of them.
local function mark(element, raw)
  if is_markdown then return element.content end
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
  local said = is_markdown and element.classes:includes('ikke-utfylt') and unfilled(element)
  return said or mark(element, pandoc.RawInline)
end

local function div(element)
  return mark(element, pandoc.RawBlock)
end

-- How many bytes of text there are in the longest cell, or more. TypedText.swift notes it in the marks that
-- stand for what was typed; the rest is the template's own.
local function longest_cell(said)
  local longest = 0
  local rest = said:gsub('\u{FDD0}%d+l(%d+)\u{FDD1}', function(length)
    longest = math.max(longest, tonumber(length))
    return ''
  end)
  return math.max(longest, #rest)
end

-- Typst keeps rows whole, also one that is longer than a page and would run off it.
local function let_long_rows_break(element)
  local function is_long(said) return longest_cell(pandoc.utils.stringify(said)) > 400 end
  -- Most tables have no such row, and to look at each cell takes time.
  if not is_long(element) then return nil end
  for _, body in ipairs(element.bodies) do
    for _, row in ipairs(body.body) do
      local breaks = false
      for _, cell in ipairs(row.cells) do breaks = breaks or is_long(cell.contents) end
      for _, cell in ipairs(breaks and row.cells or {}) do cell.attributes['typst:breakable'] = 'true' end
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

local maker = (is_word or is_odt) and part('innhold')[is_word and 'docx' or 'odt'] or nil
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
local heading_count = 0
local function name_heading(heading)
  heading_count = heading_count + 1
  heading.identifier = 'del-' .. heading_count
  return heading
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
local typst_special = '#$%*%+%-%./:;<=>@%[\\%]%^_`{|}~()'
local function typst_text(text)
  return (text:gsub('[' .. typst_special .. ']', '\\%0'))
end

local function text(element)
  local ready = is_typst and typst_text(element.text) or github_text(element.text)
  if ready == element.text then return nil end
  return pandoc.RawInline(is_typst and 'typst' or 'markdown', ready)
end

-- Each Str that a filter sees takes time, and most blocks have nothing but what was typed: marks, in which
-- nothing is to be changed, until Boplan puts the text in their place.
local function typst_texts(document)
  local special = '[' .. typst_special .. ']'
  local function ready(block)
    return pandoc.utils.stringify(block):find(special) and block:walk({ Str = text }) or block
  end
  document.blocks = document.blocks:map(ready)
  document.meta = pandoc.Pandoc({}, document.meta):walk({ Str = text }).meta
  return document
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
-- Each filter goes through the whole document, so they are few.
local filters = {
  {
    Div = function(element) return number_paragraphs(element) or figures.figure(element) end,
    Header = (maker or is_typst) and name_heading or nil,
  },
  { Pandoc = assemble },
  { Span = span, Div = div, Table = lay_out_table, Image = figures.picture },
}
if is_markdown then table.insert(filters, { Para = block_start, Plain = block_start, Header = block_start }) end
if is_markdown then table.insert(filters, { Str = text }) end
if is_typst then table.insert(filters, { Pandoc = typst_texts }) end
return filters
