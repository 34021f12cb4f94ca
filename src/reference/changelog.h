// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/appliededit.h"
#include "reference/membermerge.h"

namespace martlet {

// Who changed which member when, and how: never changed itself, also not when the change is undone.
struct ReferenceChange
{
    struct Attribute
    {
        QString column, before, after; // personal ones in clear, or empty without a cipher
        bool isPersonal = false;
        bool operator==(const Attribute &) const = default;
    };
    BatchId batch;
    ChangeBatch::Kind kind = ChangeBatch::Kind::Edit;
    Entity dimension = Entity::None;
    qint64 member = 0;
    QString key;     // of the member, as its source writes it
    qint64 into = 0; // of a merge
    QString intoKey;
    QDate from; // of an edit
    std::vector<Attribute> attributes;
    QString changedBy;
    qint64 changedAt = 0; // µs since 1970, UTC
    bool isUndone = false;
    QString undoneBy;
    qint64 undoneAt = 0;
    bool operator==(const ReferenceChange &) const = default;
};

// The record of a change, written with it.
[[nodiscard]] Result<void> keepEdit(Session &session, const FieldCipher &cipher, qint64 batch,
                                    const CheckedEdit &edit);
[[nodiscard]] Result<void> keepMerge(Session &session, qint64 batch, const MemberMerge &merge);

// Is the batch a change by hand, and not a file's load?
[[nodiscard]] Result<bool> isMemberChange(Session &session, BatchId batch);

// Which changes a log shows, the newest first.
struct ChangeQuery
{
    std::optional<Entity> dimension = {};
    std::optional<qint64> member = {}; // and what was merged into it
    qint64 limit = 200;
};

[[nodiscard]] Result<std::vector<ReferenceChange>> referenceChanges(Session &session, const FieldCipher *cipher,
                                                                    const ChangeQuery &query);

} // namespace martlet
