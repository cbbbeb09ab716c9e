-- The municipality's own Word or ODT profile. Its styles, page, header, footer and logo stay as they are; it
-- gets the styles our documents use and it lacks, in its own font and colours, and says UTKAST on every page
-- when the plan is a draft. Archives are read and written by pandoc.zip.

local stil = pandoc.path.directory(PANDOC_SCRIPT_FILE)
local warning = '8A1C1C'

local profile = {}

-- Is the reference document another than ours?
function profile.is_foreign(options)
  return pandoc.path.directory(options.reference_doc or '') ~= stil
end

local arkiv = dofile(pandoc.path.join({ stil, 'arkiv.lua' }))
local rewrite, literally = arkiv.rewrite, arkiv.literally

local function parts(path)
  local contents = {}
  for _, entry in ipairs(pandoc.zip.Archive(arkiv.read(path)).entries) do
    if entry.path:match('styles%.xml$') or entry.path:match('numbering%.xml$') then contents[entry.path] = entry:contents() end
  end
  return contents
end

-- Word

local word = {}
-- What is red says that something is missing or not adopted, whatever the colours of the municipality.
local warns = { Utkast = true, IkkeUtfylt = true }

local function word_styles(xml)
  local styles = pandoc.List()
  for block in xml:gmatch('<w:style .-</w:style>') do
    styles:insert({ id = block:match('w:styleId="([^"]*)"'), name = block:match('<w:name w:val="([^"]*)"'), xml = block })
  end
  return styles
end

local function in_their_dress(style)
  local xml = style.xml:gsub('<w:rFonts[^>]*/>', ''):gsub('<w:numPr>.-</w:numPr>', ''):gsub('w:fill="1F4E5F"', 'w:fill="E8EDEF"'):gsub(' w:default="1"', '')
  if not warns[style.id] then xml = xml:gsub('<w:color [^>]*/>', '') end
  return xml
end

-- Their style of that name may have another id: "Heading1" is "Overskrift1" in a Norwegian Word.
local function add_word_styles(files, reference)
  local theirs, used = {}, {}
  for _, style in ipairs(word_styles(parts(reference)['word/styles.xml'] or '')) do
    theirs[style.id], theirs[style.name:lower()] = style.id, style.id
  end
  local styles, document = files['word/styles.xml'], files['word/document.xml']
  for _, style in ipairs(word_styles(parts(stil .. '/reference.docx')['word/styles.xml'])) do
    local id = theirs[style.name:lower()]
    if id and id ~= style.id then
      document = document:gsub('(<w:[pr]Style w:val=")' .. style.id .. '"', '%1' .. literally(id) .. '"')
    elseif not id and not theirs[style.id] then
      styles = styles:gsub('<w:style [^>]-w:styleId="' .. style.id .. '".-</w:style>', '', 1)
      used[#used + 1] = in_their_dress(style)
    end
  end
  files['word/document.xml'] = document
  files['word/styles.xml'] = styles:gsub('</w:styles>', literally(table.concat(used)) .. '</w:styles>', 1)
end

local function word_mark(status)
  return ('<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="%s"/></w:rPr><w:t>%s</w:t></w:r></w:p>')
    :format(warning, status)
end

local function add_word_header(files, status)
  files['word/utkast.xml'] = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    .. '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' .. word_mark(status) .. '</w:hdr>'
  local rels, types = 'word/_rels/document.xml.rels', '[Content_Types].xml'
  files[rels] = files[rels]:gsub('</Relationships>', '<Relationship Id="rIdUtkast" Type="http://schemas.openxmlformats.org/'
    .. 'officeDocument/2006/relationships/header" Target="utkast.xml"/></Relationships>')
  files[types] = files[types]:gsub('</Types>', '<Override PartName="/word/utkast.xml" ContentType="application/'
    .. 'vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>')
  local reference = '<w:headerReference w:type="default" r:id="rIdUtkast" xmlns:r="http://schemas.openxmlformats.org/'
    .. 'officeDocument/2006/relationships"/>'
  files['word/document.xml'] = files['word/document.xml']:gsub('<w:sectPr[^>]*/>', '<w:sectPr></w:sectPr>')
    :gsub('(<w:sectPr[^>]*>)', '%1' .. reference)
end

-- On top of what they have there themselves, on every kind of page.
local function mark_word(files, status)
  local has_default = files['word/document.xml']:match('<w:headerReference[^>]-w:type="default"')
  for relation in files['word/_rels/document.xml.rels']:gmatch('<Relationship [^>]*>') do
    local path = relation:match('relationships/header"') and 'word/' .. relation:match('Target="([^"]*)"')
    if path and files[path] then
      files[path] = files[path]:gsub('(<w:hdr[^>]*>)', '%1' .. word_mark(status), 1)
    end
  end
  if not has_default then add_word_header(files, status) end
end

-- Does the list write a number? LibreOffice gives every heading a list that writes none.
local function counts(numbering, id, level)
  local number = numbering:match('<w:num [^>]*w:numId="' .. id .. '".-</w:num>') or ''
  local list = number:match('<w:abstractNumId w:val="(%d+)"') or ''
  local look = numbering:match('<w:abstractNum [^>]*w:abstractNumId="' .. list .. '".-</w:abstractNum>') or ''
  local writing = look:match('<w:lvl [^>]*w:ilvl="' .. level .. '".-</w:lvl>') or ''
  return not writing:match('<w:numFmt w:val="none"') and writing:match('<w:lvlText w:val="[^"]*%%%d') ~= nil
end

-- The levels whose headings are numbered by their style.
function word.counting(reference)
  local files, levels = parts(reference), {}
  for _, style in ipairs(word_styles(files['word/styles.xml'] or '')) do
    local level, id = style.name:lower():match('^heading (%d)$'), style.xml:match('<w:numId w:val="(%d+)"')
    local depth = style.xml:match('<w:ilvl w:val="(%d)"') or '0'
    if level and id and counts(files['word/numbering.xml'] or '', id, depth) then levels[tonumber(level)] = true end
  end
  return levels
end

function word.finish(bytes, reference, status)
  return rewrite(bytes, function(files)
    add_word_styles(files, reference)
    if status ~= '' then mark_word(files, status) end
  end)
end

-- ODT

local odt = {}

local function odt_styles(xml)
  local styles = pandoc.List()
  local named = xml:match('<office:styles[^>]*>(.*)</office:styles>') or ''
  local at = 1
  while true do
    local first, last = named:find('<style:style [^>]*>', at)
    if not first then return styles end
    if named:sub(last - 1, last) ~= '/>' then last = select(2, named:find('</style:style>', last, true)) end
    local block = named:sub(first, last)
    styles:insert({ id = block:match('style:name="([^"]*)"'), xml = block })
    at = last + 1
  end
end

local function in_their_odt_dress(style)
  local xml = style.xml:gsub(' style:font%-name="[^"]*"', ''):gsub(' fo:font%-family="[^"]*"', '')
  if not warns[style.id] then xml = xml:gsub(' fo:color="[^"]*"', '') end
  return xml
end

local function add_odt_styles(files)
  local theirs, missing = {}, {}
  for _, style in ipairs(odt_styles(files['styles.xml'])) do theirs[style.id] = true end
  for _, style in ipairs(odt_styles(parts(stil .. '/reference.odt')['styles.xml'])) do
    if not theirs[style.id] then missing[#missing + 1] = in_their_odt_dress(style) end
  end
  files['styles.xml'] = files['styles.xml']:gsub('</office:styles>', literally(table.concat(missing)) .. '</office:styles>', 1)
end

local function mark_odt(files, status)
  local mark = '<text:p text:style-name="UtkastITopp">' .. status .. '</text:p>'
  local look = '<style:style style:name="UtkastITopp" style:display-name="Utkast i topp" style:family="paragraph">'
    .. '<style:paragraph-properties fo:text-align="end"/><style:text-properties fo:color="#' .. warning
    .. '" fo:font-weight="bold"/></style:style>'
  local styles = files['styles.xml']:gsub('</office:styles>', look .. '</office:styles>', 1)
  styles = styles:gsub('(<style:master%-page[^>]*)/>', '%1></style:master-page>')
  styles = styles:gsub('(<style:master%-page[^>]*>)(.-)(</style:master%-page>)', function(first, content, last)
    content = content:gsub('<style:header/>', '<style:header></style:header>'):gsub('(<style:header[%w-]*>)', '%1' .. mark)
    if not content:match('<style:header>') then content = '<style:header>' .. mark .. '</style:header>' .. content end
    return first .. content .. last
  end)
  files['styles.xml'] = styles
end

-- The levels whose headings are numbered.
function odt.counting(reference)
  local levels = {}
  for style in (parts(reference)['styles.xml'] or ''):gmatch('<text:outline%-level%-style [^>]*>') do
    local level, format = style:match('text:level="(%d+)"'), style:match('style:num%-format="([^"]*)"')
    if level and (format or '') ~= '' then levels[tonumber(level)] = true end
  end
  return levels
end

function odt.finish(bytes, _, status)
  return rewrite(bytes, function(files)
    add_odt_styles(files)
    if status ~= '' then mark_odt(files, status) end
  end)
end

profile.docx, profile.odt = word, odt

-- What the draft is called in the template: UTKAST, or nothing.
function profile.status(document)
  return (pandoc.utils.stringify(document.meta.status or ''):gsub('[&<>"%%]', ''))
end

return profile
