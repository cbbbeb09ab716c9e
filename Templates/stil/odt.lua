-- A pandoc writer: ODT, after the filter, and with lines around the cells of tables, which pandoc
-- gives none and no way to ask for.

FORMAT = 'odt'
local folder = pandoc.path.directory(PANDOC_SCRIPT_FILE)
local filters = dofile(pandoc.path.join({ folder, 'plan.lua' }))
local profile = dofile(pandoc.path.join({ folder, 'profil.lua' }))

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

function ByteStringWriter(document, options)
  local status, is_foreign = profile.status(document), profile.is_foreign(options)
  for _, filter in ipairs(filters) do document = document:walk(filter) end
  -- Without a template pandoc.write gives a fragment, which no program opens.
  options.template = pandoc.template.compile(pandoc.template.default('odt'))
  local archive = pandoc.zip.Archive(pandoc.write(document, 'odt', options))
  for index, entry in ipairs(archive.entries) do
    if entry.path == 'content.xml' then
      archive.entries[index] = pandoc.zip.Entry(entry.path, draw_lines(entry:contents(), is_foreign), entry.modtime)
    end
  end
  local bytes = archive:bytestring()
  return is_foreign and profile.odt.finish(bytes, options.reference_doc, status) or bytes
end
