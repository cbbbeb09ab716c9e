-- A pandoc writer: Word, after the filter. Written from here the file bears the date it is given,
-- which under --sandbox would be 1 January 1970.

FORMAT = 'docx'
local folder = pandoc.path.directory(PANDOC_SCRIPT_FILE)
local filters = dofile(pandoc.path.join({ folder, 'plan.lua' }))
local profile = dofile(pandoc.path.join({ folder, 'profil.lua' }))
local arkiv = dofile(pandoc.path.join({ folder, 'arkiv.lua' }))
local nummer = dofile(pandoc.path.join({ folder, 'nummer.lua' }))

-- A row that breaks across pages is hard to read.
local function keep_rows(document)
  return (document:gsub('<w:tr>%s*<w:trPr>', '%0<w:cantSplit />')
    :gsub('<w:tr>(%s*<w:tc>)', '<w:tr><w:trPr><w:cantSplit /></w:trPr>%1'))
end

local function turned(section)
  local size = section:match('<w:pgSz[^>]*/>') or '<w:pgSz w:w="11906" w:h="16838"/>'
  local wide = ('<w:pgSz w:w="%s" w:h="%s" w:orient="landscape"/>'):format(
    size:match('w:h="(%d+)"'), size:match('w:w="(%d+)"'))
  if section:match('<w:pgSz') then return (section:gsub('<w:pgSz[^>]*/>', wide, 1)) end
  return (section:gsub('</w:sectPr>', wide .. '%0', 1))
end

-- The section's own description ends it, in a paragraph too small to be seen.
local function ending(section)
  return '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>' .. section .. '</w:pPr></w:p>'
end

-- Every section has the header and the footer of the last, which is the reference document's.
local function turn_pages(document, is_all_wide)
  local before, section, after = document:match('^(.*)(<w:sectPr.-</w:sectPr>)(.-)$')
  if not before then return document end
  if is_all_wide then return before:gsub('<!%-%-side:%a+%-%->', '') .. turned(section) .. after end
  local upright, wide, is_wide = section, turned(section), false
  before = before:gsub('<!%-%-side:(%a+)%-%->', function(kind)
    is_wide = kind == 'liggende'
    return ending(is_wide and upright or wide)
  end)
  return before .. (is_wide and wide or upright) .. after
end

-- The title of a front page stands far down; without one it stands at the top, and the text soon follows.
local function raise_title(document)
  return (document:gsub('<w:pStyle w:val="Title" ?/>', '%0<w:spacing w:before="0"/>', 1)
    :gsub('<w:pStyle w:val="Subtitle" ?/>', '%0<w:spacing w:after="240"/>', 1))
end

-- Where pandoc does not say how far a picture is from the text, LibreOffice moves it to the right.
local function align_pictures(document)
  return (document:gsub('<wp:inline>', '<wp:inline distT="0" distB="0" distL="0" distR="0">'))
end

function ByteStringWriter(document, options)
  local status, running = profile.status(document), arkiv.running(document)
  for _, filter in ipairs(filters) do document = document:walk(filter) end
  local is_foreign, levels = profile.is_foreign(options), profile.docx.counting(options.reference_doc)
  local document, uncounted, counted = nummer.take_out(document, levels)
  local bytes = pandoc.write(document, 'docx', options)
  if is_foreign then bytes = profile.docx.finish(bytes, options.reference_doc, status) end
  return arkiv.rewrite(bytes, function(files)
    local main = turn_pages(keep_rows(align_pictures(files['word/document.xml'])), running.is_wide)
    if is_foreign or counted > 0 then
      main = nummer.word(main, uncounted)
    else
      files['word/styles.xml'] = files['word/styles.xml']:gsub('<w:numPr>.-</w:numPr>', '')
    end
    files['word/document.xml'] = running.is_short and raise_title(main) or main
    for relation in files['word/_rels/document.xml.rels']:gmatch('<Relationship [^>]*>') do
      local path = relation:match('/relationships/[hf][eo][ao][dt]er"') and 'word/' .. relation:match('Target="([^"]*)"')
      if path and files[path] then files[path] = arkiv.fill(files[path], running) end
    end
  end)
end
