// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/batchlog.h"

#include "database/dialect.h"
#include "database/session.h"

#include <QCryptographicHash>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Value orNull(const QString &text)
{
    return text.isEmpty() ? Value(Null{}) : Value(text);
}

Value orNull(QDate date)
{
    return date.isValid() ? Value(date) : Value(Null{});
}

Value orNull(qint64 number)
{
    return number == 0 ? Value(Null{}) : Value(number);
}

Bindings outcome(const Batch &batch, const BatchFacts &facts)
{
    const auto &counts = batch.counts;
    const auto &sums = batch.sums;
    return {{u"state"_s, toText(batch.state)},
            {u"first_date"_s, orNull(facts.firstDate)},
            {u"business_date"_s, orNull(facts.businessDate)},
            {u"read_n"_s, counts.read},
            {u"inserted_n"_s, counts.inserted},
            {u"updated_n"_s, counts.updated},
            {u"unchanged_n"_s, counts.unchanged},
            {u"dup_file_n"_s, counts.dupFile},
            {u"dup_wh_n"_s, counts.dupWarehouse},
            {u"rejected_n"_s, counts.rejected},
            {u"inferred_n"_s, batch.inferred},
            {u"relaxed_n"_s, batch.relaxed},
            {u"sum_read"_s, sums.read},
            {u"sum_inserted"_s, sums.inserted},
            {u"sum_updated"_s, sums.updated},
            {u"sum_unchanged"_s, sums.unchanged},
            {u"sum_dup_file"_s, sums.dupFile},
            {u"sum_dup_wh"_s, sums.dupWarehouse},
            {u"sum_rejected"_s, sums.rejected},
            {u"physical_lines"_s, facts.physicalLines},
            {u"header_lines"_s, facts.headerLines},
            {u"blank_lines"_s, facts.blankLines},
            {u"comment_lines"_s, facts.commentLines},
            {u"format"_s, orNull(facts.format)},
            {u"finished_at"_s, orNull(batch.finishedAt)},
            {u"error"_s, orNull(batch.error)},
            {u"removed_n"_s, batch.removed},
            {u"late_n"_s, batch.late},
            {u"backdated_n"_s, batch.backdated},
            {u"mode"_s, facts.mode},
            {u"watermark_to"_s, orNull(facts.watermark)},
            {u"is_restated"_s, facts.isRestated},
            {u"is_shrink_accepted"_s, facts.isShrinkAccepted}};
}

} // namespace

Result<int> sourceSystemNumber(Session &session, const QString &name, bool isStar)
{
    if (isStar)
        return 0;
    const auto find = u"SELECT source_system FROM etl_source_systems WHERE name = :name"_s;
    TRY_ASSIGN(const auto known, session.integer(find, {{u"name"_s, name}}));
    if (known > 0)
        return int(known);
    TRY(session.execute(u"INSERT INTO etl_source_systems (source_system, name)"
                        " SELECT max(source_system) + 1, :name FROM etl_source_systems"_s,
                        {{u"name"_s, name}}));
    TRY_ASSIGN(const auto added, session.integer(find, {{u"name"_s, name}}));
    return int(added);
}

Result<std::optional<BatchId>> findLoaded(Session &session, int sourceSystem, const QString &feed,
                                          const QString &sha256)
{
    TRY_ASSIGN(const auto found,
               session.integer(statement(u"etl/find_loaded"_s, session.engine()),
                               {{u"system"_s, qint64(sourceSystem)}, {u"feed"_s, feed}, {u"sha"_s, sha256}}));
    return found == 0 ? std::nullopt : std::optional(BatchId{found});
}

Result<BatchId> addBatch(Session &session, const Batch &batch, const BatchFacts &facts)
{
    Bindings bindings = outcome(batch, facts);
    bindings.insert(bindings.end(), {{u"feed"_s, batch.feed},
                                     {u"system"_s, qint64(facts.sourceSystem)},
                                     {u"recipe"_s, batch.recipe},
                                     {u"file_name"_s, batch.fileName},
                                     {u"sha"_s, batch.sha256},
                                     {u"bytes"_s, batch.bytes},
                                     {u"started_at"_s, batch.startedAt}});
    TRY(session.execute(statement(u"etl/add_batch"_s, session.engine()), bindings));
    TRY_ASSIGN(const auto id, session.integer(u"SELECT max(batch_id) FROM etl_batches"
                                              " WHERE file_sha256 = :sha AND started_at = :started_at"_s,
                                              {{u"sha"_s, batch.sha256}, {u"started_at"_s, batch.startedAt}}));
    return BatchId{id};
}

Result<void> finishBatch(Session &session, const Batch &batch, const BatchFacts &facts)
{
    Bindings bindings = outcome(batch, facts);
    bindings.emplace_back(u"batch"_s, batch.id.value);
    TRY_ASSIGN(const auto changed,
               session.execute(statement(u"etl/finish_batch"_s, session.engine()), bindings));
    if (changed != 1)
        return fail(Error::Kind::Internal, u"The batch is not the one that was begun."_s);
    return {};
}

Result<QString> keepRecipe(Session &session, const QString &name, const QByteArray &text, qint64 now)
{
    const auto checksum =
        QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    TRY(session.execute(u"INSERT INTO etl_recipes (recipe, checksum, text, added_at)"
                        " VALUES (:recipe, :checksum, :text, :now) ON CONFLICT (recipe, checksum) DO NOTHING"_s,
                        {{u"recipe"_s, name},
                         {u"checksum"_s, checksum},
                         {u"text"_s, QString::fromUtf8(text)},
                         {u"now"_s, now}}));
    return checksum;
}

} // namespace martlet
