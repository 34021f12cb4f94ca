// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/warehouses.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

namespace martlet {

// Asks each of the nine stories of a demo shop that ends on 31 Dec 2025 by plain SQL over its warehouse
// (stories/*.sql) and compares the answers with what stories.json promises. A test program derives from it with
// the size of its shop and the engines to make it on.
class SqlStoryTests : public QObject
{
    Q_OBJECT

protected:
    SqlStoryTests(qint64 lines, std::vector<Engine> engines)
        : m_lines(lines)
        , m_engines(std::move(engines))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void sqlFindsWhatTheStoryTells_data();
    void sqlFindsWhatTheStoryTells();
    void cleanupTestCase();

private:
    struct Shop
    {
        std::unique_ptr<EmptyDatabase> database; // PostgreSQL only
        std::unique_ptr<Session> session;
        QHash<int, QJsonObject> stories; // by id
    };
    void make(Engine engine);

    qint64 m_lines;
    std::vector<Engine> m_engines;
    QTemporaryDir m_home;
    std::map<Engine, Shop> m_shops;
};

} // namespace martlet
