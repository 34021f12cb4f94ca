// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/load/fate.h"
#include "etl/load/members.h"
#include "etl/load/mergedmembers.h"
#include "etl/load/precedence.h"
#include "etl/load/recordtext.h"
#include "etl/load/rejectlog.h"
#include "etl/recipe/importrecipe.h"
#include "etl/undo/dependencies.h"
#include "etl/undo/preimages.h"
#include "etl/validate/typedrow.h"
#include "quality/checkresult.h"
#include "rollups/factdays.h"

#include <map>
#include <stop_token>

namespace martlet {

class FieldCipher;
class Session;

// Where in the file a record is, for a reject.
struct RecordPlace
{
    qint64 line = 0;
    qint64 lineCount = 1;
    qint64 offset = 0;
};

// A batch while its transaction is open: what the loads of all feeds share. One thread.
class OpenBatch final
{
public:
    OpenBatch(Session &session, const FieldCipher &cipher, const RecordText &records, const FileRecipe &recipe,
              const RowLayout &layout, const SourceLayout &sourceLayout, QStringList header, int sourceSystem,
              Precedence &precedence, Batch &batch);

    Session &session() const { return m_session; }
    const FieldCipher &cipher() const { return m_cipher; }
    const FileRecipe &recipe() const { return m_recipe; }
    const RowLayout &layout() const { return m_layout; }
    int sourceSystem() const { return m_sourceSystem; }
    qint64 id() const { return m_batch.id.value; }
    Batch &batch() { return m_batch; }
    RejectLog &rejects() { return m_rejects; }
    Precedence &precedence() { return m_precedence; }
    const LoadPolicy &policy() const { return m_precedence.policy(); }
    // To be told of each row of earlier batches before it is changed or removed …
    Preimages &preimages() { return m_preimages; }
    // … and of each that was looked at.
    Dependencies &dependencies() { return m_dependencies; }
    // The days of facts that the batch has changed.
    FactDays &changedDays() { return m_changedDays; }
    // Does this file say anything about the target? A recipe's optional columns may be missing.
    bool isFilled(QStringView target) const;

    // The members of a dimension, read at the first call.
    [[nodiscard]] Result<Members *> members(Entity entity);
    // Makes sure that dim_date has the (Julian) days of facts that are to be written.
    [[nodiscard]] Result<void> expectDays(int first, int last);
    // What the batch has written; of facts it lies in the days that were expected.
    LoadedRows loadedRows() const;
    // Writes new keys, inferred members and rejects; to be called before rows that need them.
    [[nodiscard]] Result<void> flush();
    // How many rows the warehouse had of what a full file speaks for.
    void noteHeld(qint64 rows) { m_held += rows; }
    qint64 held() const { return m_held; }
    FateTally &tally() { return m_tally; }
    void count(Fate fate, Money amount) { m_tally.add(fate, amount); }
    // Counts and logs a record that read well but cannot be loaded.
    [[nodiscard]] Result<void> reject(const RecordPlace &place, Money amount, const QString &column,
                                      const QString &rule, const QString &value, const QString &message);
    // The id a key cell stands for, made where the recipe says infer; nothing when the row is to be rejected.
    // Of a member that was merged into another it is that one's id.
    [[nodiscard]] Result<std::optional<qint64>> resolve(Entity entity, const TypedCell &key, qint64 line);
    // The same, but a merged member is itself: for what a line says about it.
    [[nodiscard]] Result<std::optional<qint64>> resolveItself(Entity entity, const TypedCell &key, qint64 line);
    // True when resolve() would refuse the key.
    [[nodiscard]] Result<bool> isUnknown(Entity entity, const TypedCell &key);
    [[nodiscard]] Result<void> rejectUnknown(const RecordPlace &place, Money amount, const FeedField &field,
                                             const TypedCell &key);

private:
    Session &m_session;
    const FieldCipher &m_cipher;
    const RecordText &m_records;
    const FileRecipe &m_recipe;
    const RowLayout &m_layout;
    SourceLayout m_sourceLayout;
    QStringList m_header;
    int m_sourceSystem;
    Precedence &m_precedence;
    Batch &m_batch;
    FateTally m_tally;
    qint64 m_held = 0;
    RejectLog m_rejects;
    Preimages m_preimages;
    Dependencies m_dependencies;
    FactDays m_changedDays;
    std::map<Entity, Members> m_members;
    std::map<Entity, MergedMembers> m_merged;
    int m_firstDay = 0, m_lastDay = 0; // known to be in dim_date; 0: none yet
};

} // namespace martlet
