// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answertext.h"

#include <QDateTime>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(ColumnType type)
{
    return type != ColumnType::Text && type != ColumnType::Date && type != ColumnType::Blob &&
           type != ColumnType::Boolean;
}

QString cellText(const Value &value)
{
    return isNull(value) ? u"NULL"_s : toText(value);
}

QByteArray quoted(const QString &text)
{
    QByteArray json("\"");
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (static_cast<unsigned char>(c) < 0x20)
            json.append("\\u00").append(QByteArray(1, c).toHex());
        else
            json.append(c);
    }
    return json.append('"');
}

QByteArray jsonValue(const Value &value)
{
    if (isNull(value))
        return "null";
    if (const double *real = std::get_if<double>(&value); real && !std::isfinite(*real))
        return "null"; // JSON has no word for it
    const bool isText = std::holds_alternative<QString>(value) || std::holds_alternative<QDate>(value) ||
                        std::holds_alternative<QByteArray>(value);
    return isText ? quoted(toText(value)) : toText(value).toLatin1();
}

} // namespace

QString asTable(const ResultSet &rows, const QStringList &titles, const std::vector<Value> &totals)
{
    const int columns = rows.columnCount();
    std::vector<QStringList> lines{titles};
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells += cellText(rows.value(row, column));
        lines.push_back(cells);
    }
    if (!totals.empty()) {
        QStringList cells;
        for (const Value &total : totals)
            cells += toText(total);
        lines.push_back(cells);
    }
    std::vector<qsizetype> widths(size_t(columns), 0);
    for (const QStringList &line : lines) {
        for (int column = 0; column < columns; ++column)
            widths[size_t(column)] = qMax(widths[size_t(column)], line[column].size());
    }
    QString text;
    for (size_t i = 0; i < lines.size(); ++i) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            const auto width = int(widths[size_t(column)]);
            const QString &cell = lines[i][column];
            cells +=
                isNumeric(rows.column(column).type) ? cell.rightJustified(width) : cell.leftJustified(width);
        }
        QString line = cells.join(u"  "_s);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
        const bool beforeTotals = !totals.empty() && i + 2 == lines.size();
        if (i == 0 || beforeTotals) {
            QStringList rules;
            for (const auto width : widths)
                rules += QString(width, u'─');
            text += rules.join(u"  "_s) + u'\n';
        }
    }
    return text;
}

QByteArray asJson(const Answer &answer, const ResultSet &rows, const QByteArray &extra)
{
    QByteArray json("{\"columns\":[");
    for (int column = 0; column < rows.columnCount(); ++column)
        json.append(column ? "," : "").append(quoted(rows.column(column).name));
    json.append("],\"data\":[");
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        json.append(row ? ",[" : "[");
        for (int column = 0; column < rows.columnCount(); ++column)
            json.append(column ? "," : "").append(jsonValue(rows.value(row, column)));
        json.append(']');
    }
    json.append("],\"rows\":").append(QByteArray::number(rows.rowCount()));
    json.append(",\"elapsed_ms\":").append(QByteArray::number(answer.elapsedMs, 'f', 2));
    json.append(",\"rollup\":").append(quoted(answer.rollup));
    json.append(",\"why_not\":").append(quoted(answer.whyNot));
    json.append(",\"grain\":").append(quoted(answer.grain));
    json.append(",\"sql\":").append(quoted(answer.sql));
    json.append(",\"cut\":").append(answer.cut ? "true" : "false");
    json.append(",\"cut_at\":").append(answer.cut ? QByteArray::number(rows.rowCount()) : QByteArray("null"));
    if (!extra.isEmpty())
        json.append(',').append(extra);
    return json.append("}\n");
}

QString utc(qint64 microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC).toString(Qt::ISODate);
}

} // namespace martlet
