// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "etl/load/dimension.h"

#include <QDate>

#include <optional>
#include <vector>

namespace martlet {

class FieldCipher;
class Session;

// What a member was from a day on, until another.
struct MemberVersion
{
    QDate from, to;
    QStringList values; // of the historised columns, in their order
    BatchId batch;
    bool operator==(const MemberVersion &) const = default;
};

// A member as people see and edit it: its attributes as texts, personal ones in clear.
struct MemberCard
{
    Entity dimension = Entity::None;
    qint64 id = 0;
    QString key; // of the source
    int system = 0;
    bool isInferred = false;
    std::optional<qint64> mergedInto;
    BatchId batch;                       // that wrote the row as it is
    QStringList values;                  // by DimensionTable::columns
    std::vector<MemberVersion> versions; // only readMember() fills them

    QString value(QStringView column) const;
    QString name() const; // what people call it
    bool operator==(const MemberCard &) const = default;
};

[[nodiscard]] Result<MemberCard> readMember(Session &session, const FieldCipher &cipher, Entity entity,
                                            qint64 id);

// Which members of a dimension a grid shows.
struct MemberQuery
{
    Entity dimension = Entity::Product;
    QString search; // in key or name, in any case
    bool onlyInferred = false;
    std::optional<qint64> member = {}; // then only this one
    qint64 offset = 0;
    qint64 limit = 200;
    bool operator==(const MemberQuery &) const = default;
};

struct MemberPage
{
    std::vector<MemberCard> members; // by id
    qint64 count = 0;                // of all that the query finds
};

[[nodiscard]] Result<MemberPage> memberPage(Session &session, const FieldCipher &cipher,
                                            const MemberQuery &query);

} // namespace martlet
