// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/source/cellstyles.h"
#include "etl/source/sharedstrings.h"

#include <QXmlStreamReader>

namespace martlet {

// What all sheets of a workbook share.
struct WorkbookParts
{
    SharedStrings strings;
    CellStyles styles;
    bool from1904 = false; // days are counted from 1904, as old Macintoshes did
};

// Reads a sheet row by row; only the row that is read is in memory.
class SheetReader final
{
public:
    SheetReader(QIODevice &xml, const WorkbookParts &parts)
        : m_reader(&xml)
        , m_parts(parts)
    {
    }

    bool next();                               // false at the end, and when the XML is broken: see error()
    qint64 number() const { return m_number; } // of the row, from 1
    const std::vector<std::string> &cells() const { return m_cells; } // up to the last one that is not empty
    QString error() const { return m_reader.hasError() ? m_reader.errorString() : QString(); }

private:
    void readCell();
    void put(qsizetype column, std::string text);

    QXmlStreamReader m_reader;
    const WorkbookParts &m_parts;
    qint64 m_number = 0;
    qsizetype m_column = 0;
    std::vector<std::string> m_cells;
};

// "1.5E-3" is 0.0015: the same digits without a power of ten. Other texts as they are.
QString withoutExponent(const QString &number);

} // namespace martlet
