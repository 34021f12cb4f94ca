// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <string>
#include <unordered_map>

namespace martlet {

class Session;

enum class MemberTable { Suppliers, Products, Stores, Employees, Customers };
inline constexpr int dimensionCount = 5;

// "dim_products", "product_id"
QString tableOf(MemberTable dimension);
QString idColumnOf(MemberTable dimension);

// What each member is called in its source: the name of the system and the key there. Ids differ from warehouse
// to warehouse, these do not.
class MemberKeys final
{
public:
    [[nodiscard]] static Result<MemberKeys> load(Session &session);

    // The member's key; notes that something refers to it. Empty for an id that no member has.
    const std::string &refer(MemberTable dimension, qint64 id);
    // The same without the note.
    const std::string &key(MemberTable dimension, qint64 id) const;
    // False for an inferred member nothing has referred to.
    bool counts(MemberTable dimension, qint64 id) const;
    const std::string &systemName(qint64 sourceSystem) const;

private:
    struct Member
    {
        std::string key;
        bool isInferred = false;
        bool isReferredTo = false;
    };
    using Members = std::unordered_map<qint64, Member>;

    Members &of(MemberTable dimension) { return m_members[size_t(dimension)]; }
    const Members &of(MemberTable dimension) const { return m_members[size_t(dimension)]; }

    std::array<Members, dimensionCount> m_members;
    std::unordered_map<qint64, std::string> m_systems;
    std::string m_none;
};

} // namespace martlet
