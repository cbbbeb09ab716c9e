-- Word and LibreOffice draw up a table of contents only when asked; these can be read before that.

local function xml(text)
  return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' }))
end

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
      .. [[text:style-name="Contents_20_%d"><text:index-entry-link-start/><text:index-entry-chapter/>]]
      .. [[<text:index-entry-text/>]]
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

return { docx = word, odt = odt }
