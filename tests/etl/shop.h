// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/pool.h"
#include "etl/import.h"
#include "etl/repair/retry.h"
#include "etl/undo/undo.h"
#include "rollups/rollupstate.h"
#include "schema/warehouseschema.h"
#include "support/print.h"
#include "support/verify.h"
#include "support/warehouses.h"
#include "vault/fieldcipher.h"

#include <QFile>
#include <QTemporaryDir>

namespace martlet {

// A new warehouse, a folder for files to load into it, and what tests ask of both.
class Shop final
{
public:
    explicit Shop(Engine engine)
        : m_database(engine)
        , m_cipher(FieldCipher::create(QByteArray(32, 'k')).value())
    {
        if (engine == Engine::PostgreSql)
            makeWarehouse(m_database);
        else if (QFile::remove(m_database.spec().path); !QFile::copy(emptyWarehouse(), m_database.spec().path))
            qFatal("cannot copy the empty warehouse");
        m_pool = std::make_unique<Pool>(m_database.spec());
    }

    const ConnectionSpec &spec() const { return m_database.spec(); }
    const FieldCipher &cipher() const { return m_cipher; }

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return path(name);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    Result<ImportReport> load(const ImportRequest &request, std::stop_token stop = {}, Progress progress = {})
    {
        return importFiles(*m_pool, m_cipher, request, stop, progress);
    }
    Result<ImportReport> load(const QString &name, const QByteArray &text)
    {
        return load(ImportRequest{.paths = {write(name, text)}, .recipe = {}});
    }

    Result<RetryReport> retry(const RetryRequest &request)
    {
        return retryRejects(*m_pool, m_cipher, request, {}, {});
    }
    Result<OpenRejects> openRejects(BatchId batch)
    {
        return martlet::openRejects(*m_pool, m_cipher, batch, {}, {});
    }
    Result<Undone> undo(BatchId batch) { return undoBatch(*m_pool, batch, {}, {}); }

    QString ask(const QString &sql)
    {
        const auto rows = m_database.open(Access::Reader)->select(sql);
        return rows ? printRows(*rows->rows) : rows.error().message + rows.error().detail;
    }
    QString checksum()
    {
        const auto sums = warehouseChecksum(*m_database.open(Access::Reader));
        if (!sums)
            return sums.error().message + sums.error().detail;
        QString text;
        for (const auto &table : *sums)
            text += QStringLiteral("%1 %2 %3\n").arg(table.table).arg(table.rows).arg(table.sum);
        return text;
    }
    // What the warehouse's own check finds, a line each; empty when all holds.
    QString broken()
    {
        const auto session = m_database.open();
        static const auto model = SemanticModel::load();
        QStringList found;
        for (const auto &sentences : {verifyWarehouse(*session), verifyRollups(*session, *model)}) {
            if (!sentences)
                return sentences.error().message + sentences.error().detail;
            found += QStringList(sentences->begin(), sentences->end());
        }
        return found.join(u'\n');
    }
    std::unique_ptr<Session> open() { return m_database.open(); }
    Pool &pool() { return *m_pool; }

private:
    static void makeWarehouse(const EmptyDatabase &database)
    {
        const auto session = database.open();
        if (const auto made = initWarehouse(*session); !made)
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
    }
    // A file with a new warehouse, made once: a copy of it is made faster.
    static QString emptyWarehouse()
    {
        static const EmptyDatabase database(Engine::Sqlite);
        static const bool isMade = (makeWarehouse(database), true);
        return isMade ? database.spec().path : QString();
    }

    EmptyDatabase m_database;
    FieldCipher m_cipher;
    QTemporaryDir m_folder;
    std::unique_ptr<Pool> m_pool;
};

// "read 3: 2 new 0 changed 0 same 0 twice 0 stale 1 bad"
inline QString countsOf(const Batch &batch)
{
    const auto &n = batch.counts;
    return QStringLiteral("read %1: %2 new %3 changed %4 same %5 twice %6 stale %7 bad")
        .arg(n.read)
        .arg(n.inserted)
        .arg(n.updated)
        .arg(n.unchanged)
        .arg(n.dupFile)
        .arg(n.dupWarehouse)
        .arg(n.rejected);
}

} // namespace martlet
