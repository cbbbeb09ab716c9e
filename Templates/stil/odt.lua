-- A pandoc writer: ODT, after the filter, and with lines around the cells of tables, which pandoc
-- gives none and no way to ask for.

FORMAT = 'odt'
local filters = dofile(pandoc.path.join({ pandoc.path.directory(PANDOC_SCRIPT_FILE), 'plan.lua' }))

local cell = 'fo:padding="0.1cm" fo:border="0.6pt solid #9FB3BB"'
local look = {
  TableHeaderRowCell = cell .. ' fo:background-color="#1F4E5F"',
  TableRowCell = cell,
}

local function draw_lines(content)
  for name, properties in pairs(look) do
    local style = '(<style:style style:name="' .. name .. '" style:family="table%-cell">%s*)'
      .. '<style:table%-cell%-properties fo:border="none" />'
    content = content:gsub(style, '%1<style:table-cell-properties ' .. properties .. ' />', 1)
  end
  return content
end

local function xml(text)
  return (text:gsub('[&<>]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;' }))
end

-- Pandoc leaves out the text for those who do not see.
local function describe_pictures(content, alternatives)
  local count = 0
  return (content:gsub('(<draw:frame [^>]*>%s*<draw:image [^>]*/>)(%s*</draw:frame>)', function(image, rest)
    count = count + 1
    local alternative = alternatives[count]
    return alternative and image .. '<svg:desc>' .. xml(alternative) .. '</svg:desc>' .. rest
  end))
end

local function alternatives(document)
  local texts = {}
  document:walk({
    Image = function(image) texts[#texts + 1] = pandoc.utils.stringify(image.caption) end,
  })
  return texts
end

function ByteStringWriter(document, options)
  for _, filter in ipairs(filters) do document = document:walk(filter) end
  local texts = alternatives(document)
  -- Without a template pandoc.write gives a fragment, which no program opens.
  options.template = pandoc.template.compile(pandoc.template.default('odt'))
  local archive = pandoc.zip.Archive(pandoc.write(document, 'odt', options))
  for index, entry in ipairs(archive.entries) do
    if entry.path == 'content.xml' then
      archive.entries[index] = pandoc.zip.Entry(entry.path, describe_pictures(draw_lines(entry:contents()), texts), entry.modtime)
    end
  end
  return archive:bytestring()
end
