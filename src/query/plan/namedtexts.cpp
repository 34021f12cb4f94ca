// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/namedtexts.h"

#include "query/sqlformat.h"

#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Values are bound, so a name that stands in the text is one; where it is but part of a column's, a WITH too
// many does no harm.
bool isIn(const QString &text, const QString &table)
{
    return text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(table)));
}

QString placeOf(qsizetype own)
{
    return u"(martlet_own_text_%1)"_s.arg(own);
}

} // namespace

void NamedTexts::add(const QString &table, const QString &columns, const QString &rows)
{
    m_all.push_back({table, columns, rows});
}

void NamedTexts::addOwn(const QString &table, const QString &columns, const QString &selected,
                        const QString &text)
{
    add(table, columns, u"SELECT %1 FROM %2 own"_s.arg(selected, placeOf(m_own.size())));
    m_own += text;
}

// Laying out moves space, also within what one engine alone takes for a text. A line of its own ends a comment.
QString NamedTexts::laidOut(const QString &sql) const
{
    auto laid = formatSql(sql);
    for (qsizetype at = 0; at < m_own.size(); ++at) {
        const auto place = placeOf(at);
        if (const auto from = laid.indexOf(place); from >= 0)
            laid.replace(from, place.size(), u"(\n%1\n)"_s.arg(m_own[at]));
    }
    return laid;
}

QString NamedTexts::with(const QString &select) const
{
    QStringList needed;
    auto text = select;
    for (auto one = m_all.rbegin(); one != m_all.rend(); ++one) {
        if (!isIn(text, one->table))
            continue;
        needed.prepend(u"%1(%2) AS (%3)"_s.arg(one->table, one->columns, one->rows));
        text += one->rows;
    }
    return needed.isEmpty() ? select : u"WITH %1 %2"_s.arg(needed.join(u", "_s), select);
}

} // namespace martlet
