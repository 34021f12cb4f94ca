// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/source/workbook.h"

#include "base/tr.h"
#include "etl/source/archive.h"
#include "etl/source/sheetreader.h"
#include "etl/source/spool.h"
#include "etl/source/xmlguard.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Sheet
{
    QString name;
    QString part; // "xl/worksheets/sheet1.xml"
};

// A workbook's parts, by the archive that holds them.
class Workbook final
{
public:
    explicit Workbook(const Archive &archive)
        : m_archive(archive)
        , m_mostBytes(std::max(Spool::harmless, QFileInfo(archive.path()).size() * Spool::mostTimes))
    {
    }

    Result<void> read();
    const std::vector<Sheet> &sheets() const { return m_sheets; }
    const WorkbookParts &parts() const { return m_parts; }
    Result<std::unique_ptr<QIODevice>> open(const QString &part) const
    {
        TRY_ASSIGN(auto member, m_archive.openMember(part));
        return std::make_unique<XmlGuard>(std::move(member), m_mostBytes);
    }
    tl::unexpected<Error> damaged(const QString &detail) const
    {
        return fail(
            Error::Kind::Input,
            Martlet::tr("%1 is damaged, or no workbook that can be read here. Save the sheet as CSV and load "
                        "that.")
                .arg(m_archive.path()),
            detail);
    }

private:
    Result<QHash<QString, QString>> readTargets() const; // of relations, by id
    Result<void> readSheets(const QHash<QString, QString> &targets);

    const Archive &m_archive;
    qint64 m_mostBytes;
    std::vector<Sheet> m_sheets;
    WorkbookParts m_parts;
};

Result<QHash<QString, QString>> Workbook::readTargets() const
{
    QHash<QString, QString> targets;
    TRY_ASSIGN(const auto xml, open(u"xl/_rels/workbook.xml.rels"_s));
    QXmlStreamReader reader(xml.get());
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"Relationship")
            continue;
        const auto target = reader.attributes().value("Target"_L1).toString();
        targets.insert(reader.attributes().value("Id"_L1).toString(),
                       target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
    }
    return reader.hasError() ? Result<QHash<QString, QString>>(damaged(reader.errorString())) : targets;
}

Result<void> Workbook::readSheets(const QHash<QString, QString> &targets)
{
    TRY_ASSIGN(const auto xml, open(u"xl/workbook.xml"_s));
    QXmlStreamReader reader(xml.get());
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == u"workbookPr") {
            const auto flag = attributes.value("date1904"_L1);
            m_parts.from1904 = flag == u"1" || flag == u"true";
        } else if (reader.name() == u"sheet") {
            QString part;
            for (const auto &attribute : attributes)
                if (attribute.name() == u"id") // r:id, whatever r is called
                    part = targets.value(attribute.value().toString());
            if (m_archive.names().contains(part) && part.contains(u"worksheets/"))
                m_sheets.push_back({attributes.value("name"_L1).toString(), part});
        }
    }
    return reader.hasError() ? Result<void>(damaged(reader.errorString())) : Result<void>();
}

Result<void> Workbook::read()
{
    TRY_ASSIGN(const auto targets, readTargets());
    TRY(readSheets(targets));
    if (m_archive.names().contains(u"xl/sharedStrings.xml"_s)) {
        TRY_ASSIGN(const auto xml, open(u"xl/sharedStrings.xml"_s));
        TRY_ASSIGN(m_parts.strings, SharedStrings::read(*xml, m_archive.path()));
    }
    if (m_archive.names().contains(u"xl/styles.xml"_s)) {
        TRY_ASSIGN(const auto xml, open(u"xl/styles.xml"_s));
        TRY_ASSIGN(m_parts.styles, CellStyles::read(*xml, m_archive.path()));
    }
    return {};
}

// Columns up to the last that has anything in it; with `most`, no more than is needed to know that it has.
Result<size_t> widthOf(const Workbook &book, const Sheet &sheet, size_t most, std::stop_token stop)
{
    TRY_ASSIGN(const auto xml, book.open(sheet.part));
    SheetReader reader(*xml, book.parts());
    size_t width = 0;
    while (width < most && !stop.stop_requested() && reader.next())
        width = std::max(width, reader.cells().size());
    return reader.error().isEmpty() ? Result<size_t>(width) : Result<size_t>(book.damaged(reader.error()));
}

Result<Sheet> chosenSheet(const Workbook &book, const SourcePlace &place, std::stop_token stop)
{
    std::vector<Sheet> filled;
    QStringList names;
    for (const auto &sheet : book.sheets()) {
        if (sheet.name == place.member)
            return sheet;
        TRY_ASSIGN(const auto width, widthOf(book, sheet, 1, stop));
        if (width == 0)
            continue;
        filled.push_back(sheet);
        names += sheet.name;
    }
    if (!place.member.isEmpty())
        return fail(
            Error::Kind::Input,
            Martlet::tr("%1 has no sheet %2. It has: %3.").arg(place.file, place.member, names.join(u", "_s)));
    if (filled.empty())
        return fail(
            Error::Kind::Input,
            Martlet::tr("%1 has no sheet with anything in it. Ask for the file again.").arg(place.file));
    if (filled.size() > 1)
        return fail(Error::Kind::Input, Martlet::tr("%1 has several sheets: %2. Name one of them, as in %1/%3.")
                                            .arg(place.file, names.join(u", "_s), names.front()));
    return filled.front();
}

void appendCell(std::string &line, const std::string &cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        line += cell;
        return;
    }
    line += '"';
    for (const char byte : cell) {
        if (byte == '"')
            line += '"';
        line += byte;
    }
    line += '"';
}

Result<void> writeSheet(const Workbook &book, const Sheet &sheet, size_t width, Spool &spool)
{
    constexpr qint64 mostRows = 1'048'576;
    TRY_ASSIGN(const auto xml, book.open(sheet.part));
    SheetReader reader(*xml, book.parts());
    std::string line;
    qint64 written = 0;
    while (reader.next()) {
        if (reader.number() > mostRows)
            return book.damaged(Martlet::tr("It has a row %1.").arg(reader.number()));
        line.assign(size_t(reader.number() - 1 - written), '\n');
        written = reader.number();
        const auto &cells = reader.cells();
        for (size_t column = 0; !cells.empty() && column < width; ++column) {
            if (column > 0)
                line += ',';
            if (column < cells.size())
                appendCell(line, cells[column]);
        }
        line += '\n';
        TRY(spool.write(line));
    }
    return reader.error().isEmpty() ? Result<void>() : Result<void>(book.damaged(reader.error()));
}

} // namespace

Result<UnpackedTable> unpackSheet(Archive &archive, const SourcePlace &place, std::stop_token stop)
{
    Workbook book(archive);
    TRY(book.read());
    TRY_ASSIGN(const auto sheet, chosenSheet(book, place, stop));
    TRY_ASSIGN(const auto width, widthOf(book, sheet, size_t(-1), stop));
    TRY_ASSIGN(auto spool, Spool::open(place.file, QFileInfo(place.file).size(), stop));
    TRY(writeSheet(book, sheet, width, spool));
    TRY_ASSIGN(auto file, spool.finish());
    return UnpackedTable{std::move(file),
                         place.member.isEmpty() ? QFileInfo(place.file).fileName() : sheet.name};
}

} // namespace martlet
