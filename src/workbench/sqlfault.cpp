// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sqlfault.h"

#include "base/tr.h"
#include "query/sqltokens.h"
#include "workbench/sqlnames.h"

#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A name that the engine does not know.
struct UnknownName
{
    QString name; // without its qualifier
    bool isTable = false;
};

UnknownName unknownName(const QString &said)
{
    static const std::pair<QRegularExpression, bool> patterns[] = {
        {QRegularExpression(u"no such table: (\\S+)"_s), true},
        {QRegularExpression(u"no such column: (\\S+)"_s), false},
        {QRegularExpression(u"relation \"([^\"]+)\" does not exist"_s), true},
        {QRegularExpression(u"column \"?([^\" ]+)\"? does not exist"_s), false}};
    for (const auto &[pattern, isTable] : patterns) {
        if (const auto match = pattern.match(said); match.hasMatch())
            return {match.captured(1).section(u'.', -1), isTable};
    }
    return {};
}

// The engine counts in the text that was sent, where $1 and ?1 stand for the parameters' names.
qsizetype placeInText(const QString &sql, qsizetype sent)
{
    qsizetype shorter = 0; // by how much what was sent is, up to here
    QStringList names;
    for (const auto &token : sqlTokens(sql)) {
        const auto at = token.text.data() - QStringView(sql).data();
        if (at - shorter >= sent)
            break;
        if (token.kind != SqlToken::Kind::Parameter)
            continue;
        const auto name = token.text.mid(1).toString();
        if (!names.contains(name))
            names += name;
        shorter += token.text.size() - 1 - QString::number(names.indexOf(name) + 1).size();
    }
    return sent + shorter;
}

SqlPlace tokenAt(const QString &sql, qsizetype at)
{
    for (const auto &token : sqlTokens(sql)) {
        const auto from = token.text.data() - QStringView(sql).data();
        if (from + token.text.size() > at)
            return {from, token.text.size()};
    }
    return {};
}

SqlPlace tokenNamed(const QString &sql, const QString &name, qsizetype from)
{
    for (const auto &token : sqlTokens(sql)) {
        const auto at = token.text.data() - QStringView(sql).data();
        auto text = token.text;
        if (token.kind == SqlToken::Kind::QuotedName)
            text = text.mid(1).chopped(1);
        if (at >= from && text.compare(name, Qt::CaseInsensitive) == 0)
            return {at, token.text.size()};
    }
    return {};
}

QString quotedWord(const QString &said)
{
    static const QRegularExpression word(u"(?:near|token:|at or near|function|name:) \"?([^\" (]+)\"?"_s);
    return word.match(said).captured(1);
}

} // namespace

SqlFault sqlFault(const QString &sql, const Error &error, const SqlNames &names)
{
    static const QRegularExpression position(u" \\(at character (\\d+)\\)$"_s);
    SqlFault fault;
    fault.sentence = error.message;
    const auto given = position.match(error.detail);
    const auto at = given.hasMatch() ? placeInText(sql, given.captured(1).toLongLong() - 1) : -1;
    const auto unknown = unknownName(error.detail);
    // A position may be that of the qualifier before the name.
    if (!unknown.name.isEmpty())
        fault.place = tokenNamed(sql, unknown.name, std::max<qsizetype>(0, at));
    if (fault.place.length == 0 && at >= 0)
        fault.place = tokenAt(sql, at);
    if (fault.place.length == 0)
        fault.place = tokenNamed(sql, unknown.name.isEmpty() ? quotedWord(error.detail) : unknown.name, 0);
    if (!unknown.name.isEmpty())
        fault.suggested = names.nearest(unknown.name, unknown.isTable);
    if (!fault.suggested.isEmpty())
        fault.sentence += u' ' + Martlet::tr("Did you mean “%1”?").arg(fault.suggested);
    return fault;
}

} // namespace martlet
