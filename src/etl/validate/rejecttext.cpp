// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/rejecttext.h"

#include "base/tr.h"
#include "etl/csv/csvreader.h"
#include "etl/csv/utf8.h"
#include "etl/validate/filerules.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keptRaw = 64 << 10;

Reject placed(const RawRow &raw)
{
    Reject reject;
    reject.line = raw.line;
    reject.offset = raw.offset;
    reject.raw = QByteArray(raw.raw.data(), qsizetype(std::min(raw.raw.size(), keptRaw)));
    return reject;
}

QString sentence(const RawRow &raw, const QStringList &header, const QString &encoding)
{
    const auto column =
        raw.faultColumn < header.size() ? header[raw.faultColumn] : QString::number(raw.faultColumn + 1);
    switch (raw.fault) {
    case RowFault::Ragged:
        return Martlet::tr(
                   "Line %1 has %2 fields, the header %3. Is a delimiter missing, or a text with one not "
                   "quoted?")
            .arg(raw.line)
            .arg(raw.fields.size())
            .arg(header.size());
    case RowFault::BadBytes:
        return Martlet::tr(
                   "Line %1, column %2 has bytes that are no text in %3. Save the file in that encoding, or "
                   "name its own "
                   "in the recipe.")
            .arg(raw.faultLine)
            .arg(column, encoding);
    case RowFault::NulByte:
        return Martlet::tr(
                   "Line %1, column %2 has a zero byte, which no text holds. Remove it, or name the encoding "
                   "(UTF-16?).")
            .arg(raw.faultLine)
            .arg(column);
    case RowFault::TextAfterQuote:
        return Martlet::tr(
                   "Line %1, column %2 goes on behind its closing quote. Double the quotes inside the text.")
            .arg(raw.faultLine)
            .arg(column);
    case RowFault::UnterminatedQuote:
        return Martlet::tr("The quote that opens in line %1, column %2 is never "
                           "closed. Close it, or double it if it is "
                           "text.")
            .arg(raw.faultLine)
            .arg(column);
    case RowFault::FieldTooLong:
        return Martlet::tr("Line %1, column %2 is longer than 1 MiB. Shorten it.")
            .arg(raw.faultLine)
            .arg(column);
    case RowFault::RecordTooLong:
        return Martlet::tr(
                   "The record in line %1 is longer than 10,000 lines or 16 MiB. Is a quote left open there?")
            .arg(raw.line);
    case RowFault::TooManyColumns:
        return Martlet::tr("Line %1 has more than 10,000 fields. Is the delimiter right?").arg(raw.line);
    case RowFault::None:
        break;
    }
    return {};
}

} // namespace

QString ruleOf(RowFault fault)
{
    switch (fault) {
    case RowFault::Ragged:
        return u"RAGGED"_s;
    case RowFault::BadBytes:
        return u"ENCODING"_s;
    case RowFault::NulByte:
        return u"NUL"_s;
    case RowFault::TextAfterQuote:
    case RowFault::UnterminatedQuote:
        return u"QUOTE"_s;
    case RowFault::FieldTooLong:
        return u"FIELD_SIZE"_s;
    case RowFault::RecordTooLong:
        return u"RECORD_SIZE"_s;
    case RowFault::TooManyColumns:
        return u"COLUMNS"_s;
    case RowFault::None:
        break;
    }
    return {};
}

Reject rejectOf(const RawRow &raw, const QStringList &header, const QString &encoding)
{
    auto reject = placed(raw);
    reject.rule = ruleOf(raw.fault);
    reject.message = sentence(raw, header, encoding);
    const bool isOfColumn = raw.fault != RowFault::Ragged && raw.fault != RowFault::RecordTooLong &&
                            raw.fault != RowFault::TooManyColumns;
    if (isOfColumn && raw.faultColumn < header.size())
        reject.column = header[raw.faultColumn];
    if (isOfColumn && size_t(raw.faultColumn) < raw.fields.size())
        reject.value = printable(raw.fields[size_t(raw.faultColumn)]);
    return reject;
}

Reject rejectOf(const RawRow &raw, const QString &column, const QString &rule, const QString &expected,
                std::string_view found)
{
    auto reject = placed(raw);
    reject.column = column;
    reject.rule = rule;
    reject.value = printable(found);
    const auto shown = found.empty() ? Martlet::tr("nothing") : u'“' + reject.value + u'”';
    reject.message =
        Martlet::tr(
            "Line %1, column %2: expected %3; found %4. Correct the cell, or the recipe if the whole column "
            "is written so.")
            .arg(QString::number(raw.line), column, expected, shown);
    return reject;
}

Reject rejectOf(const RawRow &raw, const RuleBreach &breach)
{
    const auto field = breach.subject->field;
    const auto found = field >= 0 ? raw.fields[size_t(field)] : std::string_view();
    auto reject = rejectOf(raw, breach.subject->name, breach.rule->name, breach.expected, found);
    if (!breach.rule->message.isEmpty())
        reject.message = Martlet::tr("Line %1, column %2: %3")
                             .arg(QString::number(raw.line), breach.subject->name, breach.rule->message);
    return reject;
}

} // namespace martlet
