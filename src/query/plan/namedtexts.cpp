// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/namedtexts.h"

#include <QRegularExpression>
#include <QStringList>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Values are bound, so a name that stands in the text is one; where it is but part of a column's, a WITH too
// many does no harm.
bool isIn(const QString &text, const QString &table)
{
    return text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(table)));
}

} // namespace

void NamedTexts::add(const QString &table, const QString &columns, const QString &rows)
{
    m_all.push_back({table, columns, rows});
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
