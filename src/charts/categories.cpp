// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/categories.h"

#include "base/tr.h"

#include <QHash>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool allDigits(QStringView text)
{
    for (const QChar letter : text) {
        if (letter < u'0' || letter > u'9')
            return false;
    }
    return !text.isEmpty();
}

QString plainText(const ResultSet &rows, qint64 row, int column)
{
    if (rows.isNull(row, column))
        return Martlet::tr("none");
    return rows.column(column).type == ColumnType::Text ? rows.string(row, column)
                                                        : toText(rows.value(row, column));
}

// Months and days lose what repeats from one to the next; everything else stays as it is.
void word(Categories &found, bool isDate, const QLocale &locale)
{
    const bool withinAYear = found.count() <= 12;
    for (const QString &text : found.members) {
        const PeriodSpan span = text.size() == 7 && text[5] != u'Q' ? periodOf(text) : PeriodSpan{};
        if (isDate)
            found.labels += locale.toString(QDate::fromString(text, Qt::ISODate), u"d MMM");
        else if (span.from.isValid())
            found.labels += locale.toString(span.from, withinAYear ? u"MMM" : u"MMM yy");
        else
            found.labels += text;
    }
    for (QString &text : found.members) {
        const PeriodSpan span = text.size() == 7 && text[5] != u'Q' ? periodOf(text) : PeriodSpan{};
        if (isDate)
            text = locale.toString(QDate::fromString(text, Qt::ISODate), u"d MMM yyyy");
        else if (span.from.isValid())
            text = locale.toString(span.from, u"MMM yyyy");
    }
}

} // namespace

PeriodSpan periodOf(const QString &text)
{
    const QStringView year = QStringView(text).left(4);
    if (!allDigits(year) || year.size() < 4)
        return {};
    const int inYear = year.toInt();
    if (text.size() == 4)
        return {QDate(inYear, 1, 1), QDate(inYear, 12, 31)};
    if (text.size() != 7 || text[4] != u'-')
        return {};
    const bool isQuarter = text[5] == u'Q';
    const QStringView part = QStringView(text).mid(isQuarter ? 6 : 5);
    if (!allDigits(part))
        return {};
    const QDate from(inYear, isQuarter ? part.toInt() * 3 - 2 : part.toInt(), 1);
    return {from, from.addMonths(isQuarter ? 3 : 1).addDays(-1)};
}

Categories categoriesOf(const ResultSet &rows, int column, bool oneEach, const QLocale &locale)
{
    Categories found;
    QHash<QString, int> known;
    found.ofRow.reserve(size_t(rows.rowCount()));
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        const QString text = plainText(rows, row, column);
        const auto seen = oneEach ? known.constEnd() : known.constFind(text);
        if (seen != known.constEnd()) {
            found.ofRow.push_back(*seen);
            continue;
        }
        if (!oneEach)
            known.insert(text, found.count());
        found.ofRow.push_back(found.count());
        found.members += text;
        found.rows.push_back(row);
    }
    word(found, rows.column(column).type == ColumnType::Date, locale);
    return found;
}

} // namespace martlet
