// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStandardItemModel;

namespace martlet {

class SemanticModel;

// The model as people look it through: each entity with what it is, below it its fields, its measures and what
// it refers to. Parts of other measures are left out.
void fillModelTree(QStandardItemModel &tree, const SemanticModel &model);

} // namespace martlet
