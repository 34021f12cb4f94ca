// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/source/cellstyles.h"

#include "base/tr.h"

#include <QHash>
#include <QXmlStreamReader>

namespace martlet {

namespace {

// The formats that have no text in the file: ECMA-376 Part 1, 18.8.30.
CellStyles::Kind kindOfBuiltIn(int format)
{
    const bool isDate = (format >= 14 && format <= 17) || (format >= 27 && format <= 31) || format == 36 ||
                        (format >= 50 && format <= 54) || format == 57 || format == 58;
    const bool isTime = (format >= 18 && format <= 21) || (format >= 32 && format <= 35) ||
                        (format >= 45 && format <= 47) || format == 55 || format == 56;
    return isDate         ? CellStyles::Kind::Date
           : isTime       ? CellStyles::Kind::Time
           : format == 22 ? CellStyles::Kind::DateAndTime
                          : CellStyles::Kind::Plain;
}

} // namespace

CellStyles::Kind kindOfNumberFormat(QStringView format)
{
    bool hasDay = false, hasHour = false;
    for (qsizetype at = 0; at < format.size(); ++at) {
        const QChar letter = format[at].toLower();
        if (letter == u';')
            break;                              // the format of negative numbers and texts
        if (letter == u'"' || letter == u'[') { // a literal; a colour, a locale or [h]
            const auto end = format.indexOf(letter == u'"' ? u'"' : u']', at + 1);
            const auto inner = format.mid(at + 1, (end < 0 ? format.size() : end) - at - 1);
            const bool isElapsed =
                letter == u'[' && (inner == u"h" || inner == u"hh" || inner == u"mm" || inner == u"ss");
            hasHour = hasHour || isElapsed;
            at = end < 0 ? format.size() : end;
        } else if (letter == u'\\' || letter == u'_' || letter == u'*') {
            ++at;
        } else {
            hasDay = hasDay || letter == u'd' || letter == u'y';
            hasHour = hasHour || letter == u'h' || letter == u's';
        }
    }
    return hasDay && hasHour ? CellStyles::Kind::DateAndTime
           : hasDay          ? CellStyles::Kind::Date
           : hasHour         ? CellStyles::Kind::Time
                             : CellStyles::Kind::Plain;
}

Result<CellStyles> CellStyles::read(QIODevice &xml, const QString &path)
{
    CellStyles styles;
    QHash<int, Kind> own;
    QXmlStreamReader reader(&xml);
    bool isInCellFormats = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == u"cellXfs")
            isInCellFormats = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == u"numFmt") {
            own.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                       kindOfNumberFormat(attributes.value(QLatin1String("formatCode"))));
        } else if (reader.name() == u"cellXfs") {
            isInCellFormats = true;
        } else if (isInCellFormats && reader.name() == u"xf") {
            const int format = attributes.value(QLatin1String("numFmtId")).toInt();
            styles.m_kinds.push_back(own.value(format, kindOfBuiltIn(format)));
        }
    }
    if (reader.hasError())
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 is damaged: its styles cannot be read. Ask for the file again.").arg(path),
                    reader.errorString());
    return styles;
}

} // namespace martlet
