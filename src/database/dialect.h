// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/engine.h"

#include <QString>
#include <QStringList>

namespace martlet {

// Where the two engines write SQL differently. The only maker of identifiers, literals and upserts.
class Dialect final
{
public:
    static const Dialect &of(Engine engine);

    Engine engine() const { return m_engine; }
    // "name" with doubled quotes; NUL or more than 63 bytes is refused.
    [[nodiscard]] Result<QString> quoted(const QString &identifier) const;
    QString literal(const QString &text) const;
    // INSERT … ON CONFLICT (keys) DO UPDATE SET each other column = excluded's; DO NOTHING when all are keys.
    [[nodiscard]] Result<QString> upsert(const QString &table, const QStringList &columns,
                                         const QStringList &keys) const;

private:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }
    Engine m_engine;
};

// The text of schema/statements/<name>.<engine>.sql ("etl/publish_sales"), or <name>.sql where both engines
// share it. A missing statement is a programming error and ends the program.
QString statement(const QString &name, Engine engine);

} // namespace martlet
