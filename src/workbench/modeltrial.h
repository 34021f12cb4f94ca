// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace martlet {

class SemanticModel;
class Session;
struct Dimension;
struct Measure;
struct ModelEntity;
struct Rollup;

// Holds what a text states of a model against the tables of an open database, reading no row of them. An Error
// names file, line (in its code, too: "line:N") and entry, what is expected and what was found. What it is
// given outlives it.
class ModelTrial final
{
public:
    ModelTrial(Session &session, const SemanticModel &model, const QString &path, const QByteArray &text)
        : m_session(session)
        , m_model(model)
        , m_path(path)
        , m_text(text)
    {
    }
    [[nodiscard]] Result<void> runAdded(); // what it adds to the built-in model
    [[nodiscard]] Result<void> runWhole(); // all of a model that stands by itself

private:
    tl::unexpected<Error> wrong(const QString &entry, const QString &key, const QString &what,
                                const QString &found) const;
    Result<void> tryEntity(const ModelEntity &entity);
    Result<void> tryMeasure(const Measure &measure);
    Result<void> tryDimension(const Dimension &dimension) const;
    Result<void> tryRollup(const Rollup &rollup);

    Session &m_session;
    const SemanticModel &m_model;
    const QString &m_path;
    const QByteArray &m_text;
};

} // namespace martlet
