// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "etl/load/batchlog.h"
#include "etl/undo/dependencies.h"
#include "etl/undo/preimages.h"
#include "reference/membercard.h"
#include "rollups/factdays.h"

namespace martlet {

// A change by hand while its transaction is open. It is a batch like a file's load, with the change's own words
// as its text: so it is listed, traced and undone like one, and stands in the way of undoing what it builds on.
class ChangeBatch final
{
public:
    static constexpr auto feed = u"members";
    enum class Kind { Edit, Merge };

    struct Wording
    {
        Kind kind = Kind::Edit;
        QString words;           // what is changed, a line
        bool isPersonal = false; // then it is encrypted
        QDate from = {};         // of an edit: a file that speaks of that very day does not overrule it
    };
    [[nodiscard]] static Result<ChangeBatch> begin(Session &session, const FieldCipher &cipher,
                                                   const MemberCard &member, const Wording &wording,
                                                   const Clock &clock);

    qint64 id() const { return m_batch.id.value; }
    Preimages &preimages() { return m_preimages; }
    Dependencies &dependencies() { return m_dependencies; }
    FactDays &changedDays() { return m_changedDays; } // of facts
    // Writes how it ended; `rows` were changed. The last step before the commit.
    [[nodiscard]] Result<BatchId> finish(qint64 rows, const Clock &clock);

private:
    ChangeBatch(Session &session, Batch batch, BatchFacts facts);
    [[nodiscard]] static Result<void> keepText(Session &session, const FieldCipher &cipher, BatchId batch,
                                               const QByteArray &text, bool isPersonal);

    Session &m_session;
    Batch m_batch;
    BatchFacts m_facts;
    Preimages m_preimages;
    Dependencies m_dependencies;
    FactDays m_changedDays;
};

} // namespace martlet
