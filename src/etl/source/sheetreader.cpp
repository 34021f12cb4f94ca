// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/source/sheetreader.h"

#include "etl/recipe/dateformat.h"

#include <QDate>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 16'384; // of a sheet
constexpr qint64 days1904 = 1462;         // between the two days that serial numbers count from

// "BC12" is the column 54, from 0; -1: it is none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

QString timeOf(qint64 seconds)
{
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

// A serial number as its style shows it; as it is where it is no such day.
QString dated(const QString &number, CellStyles::Kind kind, bool from1904)
{
    static const auto serials = DateFormat::parse(u"excel"_s);
    auto text = number;
    if (kind == CellStyles::Kind::Time) // any day will do
        text = text.startsWith(u"0.") || text == u"0" ? u"61"_s + text.mid(1) : QString();
    const auto reading = serials->read(text.toStdString());
    if (!reading)
        return number;
    const auto day = QDate::fromJulianDay(reading->julianDay + (from1904 ? days1904 : 0)).toString(Qt::ISODate);
    if (kind == CellStyles::Kind::Time)
        return timeOf(reading->seconds);
    return kind == CellStyles::Kind::Date && reading->seconds == 0 ? day
                                                                   : day + u' ' + timeOf(reading->seconds);
}

} // namespace

QString withoutExponent(const QString &number)
{
    const auto mark = number.indexOf(u'E', 0, Qt::CaseInsensitive);
    bool isPower = false;
    const int power = mark < 1 ? 0 : number.mid(mark + 1).toInt(&isPower);
    if (!isPower || power > 30 || power < -30)
        return number;
    auto digits = number.left(mark);
    const bool isNegative = digits.startsWith(u'-');
    digits.remove(u'-');
    auto point = digits.indexOf(u'.');
    point = point < 0 ? digits.size() : point;
    digits.remove(u'.');
    point += power;
    if (point <= 0)
        digits = u"0."_s + QString(-point, u'0') + digits;
    else if (point >= digits.size())
        digits += QString(point - digits.size(), u'0');
    else
        digits.insert(point, u'.');
    return isNegative ? u'-' + digits : digits;
}

bool SheetReader::next()
{
    m_cells.clear();
    bool isInRow = false;
    while (!m_reader.atEnd()) {
        const auto token = m_reader.readNext();
        if (token == QXmlStreamReader::StartElement && m_reader.name() == u"row") {
            const auto number = m_reader.attributes().value("r"_L1).toLongLong();
            m_number = number > m_number ? number : m_number + 1;
            m_column = 0;
            isInRow = true;
        } else if (token == QXmlStreamReader::StartElement && m_reader.name() == u"c" && isInRow) {
            readCell();
        } else if (token == QXmlStreamReader::EndElement && m_reader.name() == u"row") {
            return true;
        }
    }
    return false;
}

void SheetReader::readCell()
{
    const auto attributes = m_reader.attributes();
    const auto column = attributes.hasAttribute("r"_L1) ? columnOf(attributes.value("r"_L1)) : m_column;
    const auto type = attributes.value("t"_L1).toString();
    const auto style = attributes.value("s"_L1).toULongLong();
    QString text;
    while (m_reader.readNextStartElement()) {
        if (m_reader.name() == u"v") {
            text = m_reader.readElementText();
        } else if (m_reader.name() == u"is") {
            while (m_reader.readNextStartElement()) {
                if (m_reader.name() == u"rPh")
                    m_reader.skipCurrentElement();
                else
                    text += m_reader.readElementText(QXmlStreamReader::IncludeChildElements);
            }
        } else {
            m_reader.skipCurrentElement(); // the formula
        }
    }
    m_column = column + 1;
    if (text.isEmpty() || column < 0)
        return;
    if (type == u"s") {
        put(column, std::string(m_parts.strings.at(text.toULongLong())));
    } else if (type == u"b") {
        put(column, text == u"1" ? "TRUE" : "FALSE");
    } else if (type.isEmpty() || type == u"n") {
        const auto number = withoutExponent(text);
        const auto kind = m_parts.styles.kind(style);
        put(column,
            (kind == CellStyles::Kind::Plain ? number : dated(number, kind, m_parts.from1904)).toStdString());
    } else {
        put(column, text.toStdString());
    }
}

void SheetReader::put(qsizetype column, std::string text)
{
    if (text.empty())
        return;
    if (m_cells.size() <= size_t(column))
        m_cells.resize(size_t(column) + 1);
    m_cells[size_t(column)] = std::move(text);
}

} // namespace martlet
