// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace martlet {

// The rows of the questions that a statement's parts stand on, as SQL. Each part says which of them it needs.
class NamedTexts final
{
public:
    // Behind those that its rows stand on.
    void add(const QString &table, const QString &columns, const QString &rows);
    // The same of a person's text, which stands as it is in what laidOut() gives.
    void addOwn(const QString &table, const QString &columns, const QString &selected, const QString &text);
    QString laidOut(const QString &sql) const; // for people
    // The SELECT, with the WITH of all that it names in front.
    QString with(const QString &select) const;

private:
    struct Named
    {
        QString table, columns, rows;
    };
    std::vector<Named> m_all;
    QStringList m_own;
};

} // namespace martlet
