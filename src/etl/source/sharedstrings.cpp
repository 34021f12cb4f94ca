// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/source/sharedstrings.h"

#include "base/tr.h"

#include <QXmlStreamReader>

namespace martlet {

namespace {
constexpr size_t mostBytes = 256 << 20;
} // namespace

std::string_view SharedStrings::at(size_t index) const
{
    if (index >= m_ends.size())
        return {};
    const size_t start = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(start, m_ends[index] - start);
}

Result<SharedStrings> SharedStrings::read(QIODevice &xml, const QString &path)
{
    SharedStrings strings;
    QXmlStreamReader reader(&xml);
    bool isReading = false; // of a sound (rPh) says how to pronounce it
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (reader.name() == u"rPh")
                reader.skipCurrentElement();
            else
                isReading = reader.name() == u"t";
            break;
        case QXmlStreamReader::Characters:
            if (isReading)
                strings.m_text += reader.text().toUtf8().toStdString();
            break;
        case QXmlStreamReader::EndElement:
            isReading = false;
            if (reader.name() == u"si")
                strings.m_ends.push_back(strings.m_text.size());
            break;
        default:
            break;
        }
        if (strings.m_text.size() > mostBytes)
            return fail(
                Error::Kind::Input,
                Martlet::tr("The texts of %1 take more than 256 MiB. Save the sheet as CSV and load that.")
                    .arg(path));
    }
    if (reader.hasError())
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 is damaged: the texts of its cells cannot be read. Ask for the file again.")
                        .arg(path),
                    reader.errorString());
    return strings;
}

} // namespace martlet
