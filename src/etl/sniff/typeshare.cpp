// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/typeshare.h"

#include "etl/recipe/recipewords.h"

namespace martlet {

QString kindWord(CellKind kind)
{
    return recipewords::wordFor(recipewords::kinds, kind);
}

} // namespace martlet
