// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"

#include <optional>

namespace martlet {

// What a recipe says that cannot be meant: the path of the key in its TOML and a sentence.
struct RecipeFault
{
    QStringList path;
    QString sentence;
};

std::optional<RecipeFault> recipeFault(const ImportRecipe &recipe);

// A target beside the feed's own fields: "product.category" (an attribute of the member product_id names),
// "extra.coupon" or "let.rate".
struct Target
{
    enum class Place { Field, Attribute, Extra, Let };
    Place place = Place::Field;
    int field = -1;               // of the feed; of an Attribute: the key field
    Entity entity = Entity::None; // of an Attribute
    int attribute = -1;           // field of that entity's feed
    QString name;                 // without the prefix
};

std::optional<Target> readTarget(Feed feed, const QString &target); // nullopt: there is no such
std::optional<CellKind> targetKind(Feed feed, const QString &target);

} // namespace martlet
