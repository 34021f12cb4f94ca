// SPDX-License-Identifier: GPL-3.0-or-later
// Changes single lines of a TOML file, so that a person's comments and order stay.
#include "database/profiles.h"

#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The name in "[name]", "" for another line. Names are bare keys or quoted ones.
QString tableOf(const QString &line)
{
    static const QRegularExpression pattern(u"^\\s*\\[\\s*\"?([^\\]\"]+?)\"?\\s*\\]\\s*(#.*)?$"_s);
    return pattern.match(line).captured(1);
}

QString keyOf(const QString &line)
{
    static const QRegularExpression pattern(u"^\\s*\"?([A-Za-z0-9_-]+)\"?\\s*="_s);
    return pattern.match(line).captured(1);
}

// What stands behind the value: white space and a comment. A '#' inside quotes is none.
QString commentOf(const QString &line)
{
    QChar quote;
    for (qsizetype i = line.indexOf(u'=') + 1; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull()) {
            if (c == u'\\' && quote == u'"')
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'#') {
            return u"  "_s + line.mid(i);
        }
    }
    return {};
}

QString assignment(const QString &key, const QString &value)
{
    static const QRegularExpression plain(u"^(true|false|[0-9]+)$"_s);
    if (plain.match(value).hasMatch())
        return key + u" = "_s + value;
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return key + u" = \""_s + quoted + u'"';
}

// The lines [first, last) of a table without its heading; first < 0 when there is none.
struct Extent
{
    qsizetype first = -1;
    qsizetype last = -1;
};

Extent extentOf(const QStringList &lines, const QString &table)
{
    Extent extent;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString name = tableOf(lines[i]);
        if (extent.first < 0 && name == table)
            extent = {i + 1, lines.size()};
        else if (extent.first >= 0 && !name.isEmpty())
            return {extent.first, i};
    }
    return extent;
}

} // namespace

QString withTomlValues(const QString &text, const QString &table,
                       const std::vector<std::pair<QString, QString>> &values)
{
    QStringList lines = text.split(u'\n');
    Extent extent = extentOf(lines, table);
    if (extent.first < 0) {
        while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
            lines.removeLast();
        if (!lines.isEmpty())
            lines += QString();
        static const QRegularExpression bare(u"^[A-Za-z0-9_-]+$"_s);
        lines += bare.match(table).hasMatch() ? u"[%1]"_s.arg(table) : u"[\"%1\"]"_s.arg(table);
        lines += QString();
        extent = {lines.size() - 1, lines.size() - 1};
    }
    for (const auto &[key, value] : values) {
        qsizetype at = extent.first;
        while (at < extent.last && keyOf(lines[at]) != key)
            ++at;
        const bool isThere = at < extent.last;
        if (value.isEmpty() && isThere) {
            lines.removeAt(at);
            --extent.last;
        } else if (!value.isEmpty() && isThere) {
            lines[at] = assignment(key, value) + commentOf(lines[at]);
        } else if (!value.isEmpty()) {
            qsizetype end = extent.last; // before the blank lines that part it from the next table
            while (end > extent.first && lines[end - 1].trimmed().isEmpty())
                --end;
            lines.insert(end, assignment(key, value));
            ++extent.last;
        }
    }
    return lines.join(u'\n');
}

QString withoutTomlTable(const QString &text, const QString &table)
{
    QStringList lines = text.split(u'\n');
    const Extent extent = extentOf(lines, table);
    if (extent.first < 0)
        return text;
    lines.remove(extent.first - 1, extent.last - extent.first + 1);
    return lines.join(u'\n');
}

} // namespace martlet
