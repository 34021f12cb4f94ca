// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/layoutdrift.h"

#include <QJsonObject>

namespace martlet {

// A way to read that files of a draft share.
struct DraftLayout
{
    int recipe = 0; // its place in the draft
    QString part;   // FileRecipe::name
    bool operator==(const DraftLayout &) const = default;
};

// A layout of the draft that differs from what a recipe knows, and whether a person has said that this is
// right.
struct DraftDrift
{
    DraftLayout layout;
    LayoutDrift drift; // its proposal is the draft's recipe, which a person may have changed since
    bool isAccepted = false;
    bool operator==(const DraftDrift &) const = default;

    QJsonObject toJson() const; // all but the proposal
    // Input: what was kept cannot be read.
    [[nodiscard]] static Result<DraftDrift> fromJson(const QJsonObject &object);
};

} // namespace martlet
