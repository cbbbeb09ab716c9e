-- A pandoc writer: ODT, after the filter, and with what pandoc gives no way to ask for: lines around the cells
-- of tables, rows that hold together, and pages that lie down.

FORMAT = 'odt'
local folder = pandoc.path.directory(PANDOC_SCRIPT_FILE)
local filters = dofile(pandoc.path.join({ folder, 'plan.lua' }))
local profile = dofile(pandoc.path.join({ folder, 'profil.lua' }))
local arkiv = dofile(pandoc.path.join({ folder, 'arkiv.lua' }))
local nummer = dofile(pandoc.path.join({ folder, 'nummer.lua' }))

local cell = 'fo:padding="0.1cm" fo:border="0.6pt solid #9FB3BB"'

-- White letters on a dark row are ours; a profile of the municipality's own has the letters it has.
local function draw_lines(content, is_foreign)
  local look = {
    TableHeaderRowCell = cell .. ' fo:background-color="' .. (is_foreign and '#E8EDEF' or '#1F4E5F') .. '"',
    TableRowCell = cell,
  }
  for name, properties in pairs(look) do
    local style = '(<style:style style:name="' .. name .. '" style:family="table%-cell">%s*)'
      .. '<style:table%-cell%-properties fo:border="none" />'
    content = content:gsub(style, '%1<style:table-cell-properties ' .. properties .. ' />', 1)
  end
  return content
end

local paragraph = '<style:style style:name="%s" style:family="paragraph" style:parent-style-name="%s"%s>'
  .. '<style:paragraph-properties %s/></style:style>'
local styles = '<style:style style:name="HelRad" style:family="table-row">'
  .. '<style:table-row-properties fo:keep-together="always"/></style:style>'
  .. paragraph:format('TilLiggende', 'Sideskift', ' style:master-page-name="Liggende"', '')
  .. paragraph:format('TilStående', 'Sideskift', ' style:master-page-name="Standard"', '')
  .. paragraph:format('TittelØverst', 'Title', '', 'fo:margin-top="0cm"')
  .. paragraph:format('UndertittelØverst', 'Subtitle', '', 'fo:margin-bottom="0.4cm"')

-- The title of a front page stands far down; without one it stands at the top, and the text soon follows.
local function lay_out(content, is_short)
  content = content:gsub('<style:table%-properties ', '%0fo:margin-bottom="0.35cm" ')
    :gsub('<table:table%-row>', '<table:table-row table:style-name="HelRad">')
    :gsub('</office:automatic%-styles>', styles .. '%0', 1)
  if is_short then
    content = content:gsub('text:style%-name="Title"', 'text:style-name="TittelØverst"', 1)
      :gsub('text:style%-name="Subtitle"', 'text:style-name="UndertittelØverst"', 1)
  end
  return content
end

-- Pandoc leaves out the text for those who do not see.
local function describe_pictures(content, alternatives)
  local count = 0
  return (content:gsub('(<draw:frame [^>]*>%s*<draw:image [^>]*/>)(%s*</draw:frame>)', function(image, rest)
    count = count + 1
    local alternative = alternatives[count]
    return alternative and image .. '<svg:desc>' .. arkiv.xml(alternative) .. '</svg:desc>' .. rest
  end))
end

local function alternatives(document)
  local texts = {}
  document:walk({
    Image = function(image) texts[#texts + 1] = pandoc.utils.stringify(image.caption) end,
  })
  return texts
end

local function turned(shape)
  local width, height = shape:match('fo:page%-width="([^"]*)"'), shape:match('fo:page%-height="([^"]*)"')
  return (shape:gsub('fo:page%-width="[^"]*"', 'fo:page-width="' .. height .. '"')
    :gsub('fo:page%-height="[^"]*"', 'fo:page-height="' .. width .. '"')
    :gsub('style:print%-orientation="[^"]*"', 'style:print-orientation="landscape"'))
end

-- The page there is, lying down: besides, for wide tables, or instead, when the whole document is wide.
local function turn_pages(xml, is_all_wide)
  local page = xml:match('<style:master%-page [^>]*style:name="Standard".-</style:master%-page>')
  local layout = page and page:match('style:page%-layout%-name="([^"]*)"')
  local before, shape, after = xml:match(
    '^(.*)(<style:page%-layout [^>]*style:name="' .. (layout or '') .. '".-</style:page%-layout>)(.*)$')
  if not shape or xml:match('style:name="Liggende"') then return xml end
  if is_all_wide then return before .. turned(shape) .. after end
  local wide = turned(shape):gsub('style:name="[^"]*"', 'style:name="LiggendeSide"', 1)
  local wide_page = page:gsub('style:name="Standard"', 'style:name="Liggende"', 1)
    :gsub('style:display%-name="[^"]*"', '', 1)
    :gsub('style:page%-layout%-name="[^"]*"', 'style:page-layout-name="LiggendeSide"', 1)
  return before .. shape .. wide .. after:gsub('</office:master%-styles>', arkiv.literally(wide_page) .. '%0', 1)
end

function ByteStringWriter(document, options)
  local status, is_foreign = profile.status(document), profile.is_foreign(options)
  local running = arkiv.running(document)
  for _, filter in ipairs(filters) do document = document:walk(filter) end
  local texts, levels = alternatives(document), profile.odt.counting(options.reference_doc)
  local document, uncounted, counted = nummer.take_out(document, levels)
  -- Without a template pandoc.write gives a fragment, which no program opens.
  options.template = pandoc.template.compile(pandoc.template.default('odt'))
  local bytes = pandoc.write(document, 'odt', options)
  if is_foreign then bytes = profile.odt.finish(bytes, options.reference_doc, status) end
  return arkiv.rewrite(bytes, function(files)
    local content = describe_pictures(lay_out(draw_lines(files['content.xml'], is_foreign), running.is_short), texts)
    local styles = turn_pages(arkiv.fill(files['styles.xml'], running), running.is_wide)
    if is_foreign or counted > 0 then
      content = nummer.odt(content, uncounted)
    else
      styles = styles:gsub('(<text:outline%-level%-style [^>]*style:num%-format=")1"', '%1"')
    end
    files['content.xml'], files['styles.xml'] = content, styles
  end)
end
