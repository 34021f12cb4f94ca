// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/loadpolicy.h"

#include <QDate>

#include <functional>
#include <unordered_map>

namespace martlet {

class Session;

// Which of two rows of one key stands when they differ: the file's or the warehouse's. The source's own version
// decides, else the later business date of the two files. If neither does, nothing says which row is right:
// then the file with the greater SHA-256 stands, so that the order in which files are loaded never decides.
// What loses by a date or a sum is a conflict, to be seen and not dropped.
class Precedence final
{
public:
    enum class Verdict {
        Update,  // the file's row stands
        Stale,   // the warehouse's row stands: the source says it is newer, or it was to be left alone
        Conflict // the warehouse's row stands, and a person may know better
    };
    struct Delivery
    {
        QDate date;     // business date; null where the feed has none
        QString sha256; // of the file
    };

    // `date` is asked when it is first needed: it may mean reading the whole file.
    Precedence(Session &session, LoadPolicy policy, QString sha256, std::function<Result<QDate>()> date);

    // What a batch was loaded from.
    [[nodiscard]] static Result<Delivery> deliveryOf(Session &session, qint64 batch);

    // What stands when nothing else decides: Arrival where what is said holds from the day it is loaded.
    enum class Tie { Sha256, Arrival };
    // A row of the file against another batch's; versions are 0 where there are none.
    [[nodiscard]] Result<Verdict> judge(qint64 version, qint64 earlierVersion, qint64 earlierBatch,
                                        Tie tie = Tie::Sha256);
    const LoadPolicy &policy() const { return m_policy; }

private:
    [[nodiscard]] Result<const Delivery *> earlier(qint64 batch);

    Session &m_session;
    LoadPolicy m_policy;
    Delivery m_own;
    std::function<Result<QDate>()> m_date; // empty once asked
    std::unordered_map<qint64, Delivery> m_earlier;
};

} // namespace martlet
