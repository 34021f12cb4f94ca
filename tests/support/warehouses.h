// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"
#include "database/session.h"

#include <QTemporaryDir>

#include <memory>

namespace martlet {

// An empty database of its own: a SQLite file in a temporary folder, or a fresh database on the server that
// MARTLET_TEST_PG names, with schema wh. Gone at the end of its life.
class EmptyDatabase final
{
public:
    explicit EmptyDatabase(Engine engine);
    ~EmptyDatabase();
    EmptyDatabase(const EmptyDatabase &) = delete;
    EmptyDatabase &operator=(const EmptyDatabase &) = delete;

    const ConnectionSpec &spec() const { return m_spec; }
    // Opens a session; a failure ends the test program.
    std::unique_ptr<Session> open(Access access = Access::Writer) const;

private:
    QTemporaryDir m_folder;
    ConnectionSpec m_spec;
};

// Data rows "sqlite" and "postgresql" of a column "engine": QFETCH(martlet::Engine, engine).
void engines();
// As the command line names it: the file, or postgresql://…
QString placeOf(const ConnectionSpec &spec);
// The server of MARTLET_TEST_PG, as it is to be connected to for making databases.
ConnectionSpec testServer();

} // namespace martlet

Q_DECLARE_METATYPE(martlet::Engine)
