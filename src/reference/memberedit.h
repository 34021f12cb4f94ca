// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "etl/recipe/feed.h"

#include <QDate>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace martlet {

class FieldCipher;
class Pool;

// A new text for one attribute of a member; `seen` is what the person had before their eyes.
struct AttributeEdit
{
    QString column;
    QString text;
    std::optional<QString> seen = {};
    bool operator==(const AttributeEdit &) const = default;
};

// What a person says about a member. Historised attributes hold from `from` on, today when it is not set; of an
// inferred member from the beginning, for what was assumed of it never held.
struct MemberEdit
{
    Entity dimension = Entity::None;
    qint64 member = 0;
    std::vector<AttributeEdit> attributes;
    std::optional<QDate> from = {};
    bool operator==(const MemberEdit &) const = default;
};

// The code of the Error with which an edit is refused because somebody else changed the member meanwhile.
inline constexpr auto memberChangedCode = u"member-changed";

// Changes the member in one transaction; the batch undoBatch() takes back. Input when a text is none, when an
// attribute is no longer what was seen, or when the member is merged or reserved; AlreadyLoaded when it is so
// already. Blocks; run it on a task.
[[nodiscard]] Result<BatchId> editMember(Pool &pool, const FieldCipher &cipher, const MemberEdit &edit,
                                         std::stop_token stop, const Clock &clock = SystemClock());

} // namespace martlet
