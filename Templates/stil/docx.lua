-- A pandoc writer: Word, after the filter. Written from here the file bears the date it is given,
-- which under --sandbox would be 1 January 1970.

FORMAT = 'docx'
local filters = dofile(pandoc.path.join({ pandoc.path.directory(PANDOC_SCRIPT_FILE), 'plan.lua' }))

-- Where pandoc does not say how far a picture is from the text, LibreOffice moves it to the right.
local function align_pictures(bytes)
  local archive = pandoc.zip.Archive(bytes)
  for index, entry in ipairs(archive.entries) do
    if entry.path == 'word/document.xml' then
      local content = entry:contents():gsub('<wp:inline>', '<wp:inline distT="0" distB="0" distL="0" distR="0">')
      archive.entries[index] = pandoc.zip.Entry(entry.path, content, entry.modtime)
    end
  end
  return archive:bytestring()
end

function ByteStringWriter(document, options)
  for _, filter in ipairs(filters) do document = document:walk(filter) end
  local has_pictures = false
  document:walk({ Image = function() has_pictures = true end })
  local bytes = pandoc.write(document, 'docx', options)
  return has_pictures and align_pictures(bytes) or bytes
end
