// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"
#include "schema/database/databasetable.h"
#include "semantic/semanticmodel.h"

namespace martlet {

// A part of a model, and what is to be said of it: why it is there, what is unsure about it.
template<typename T>
struct Noted
{
    T value;
    QStringList notes = {};
};

// A model that a program made of a catalogue, with its doubts.
struct InferredModel
{
    QStringList notes = {}; // of the whole
    std::vector<Noted<ModelEntity>> entities = {};
    std::vector<Noted<Relationship>> relationships = {};
    std::vector<Noted<Dimension>> dimensions = {};
    std::vector<Noted<Hierarchy>> hierarchies = {};
    std::vector<Noted<Measure>> measures = {};
};

// A model of any tables: what refers to others and has figures is a fact, what is referred to a dimension, and
// a table that is referred to several times over is there once for each way. Pure: the same tables give the
// same model. What it is unsure of stands in its notes.
InferredModel inferModel(const DatabaseTables &tables, Engine engine);

// The model as SemanticModel::ofDatabase() reads it, its notes as comments.
QByteArray toToml(const InferredModel &model);

} // namespace martlet
