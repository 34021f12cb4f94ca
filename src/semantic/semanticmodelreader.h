// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "semantic/semanticmodel.h"

#include <QJsonObject>

namespace martlet {

// Reads one TOML file into a SemanticModel and checks that its names meet. An error names file and entry.
class SemanticModelReader final
{
public:
    explicit SemanticModelReader(QString source)
        : m_source(std::move(source))
    {
    }
    [[nodiscard]] Result<SemanticModel> read(const QByteArray &toml);

private:
    Result<void> readExpressions(const QJsonObject &object);
    Result<void> readEntities(const QJsonObject &object);
    Result<std::vector<ModelColumn>> readColumns(const QJsonObject &entity) const;
    Result<void> readMeasures(const QJsonObject &object);
    Result<Measure> readMeasure(const QJsonObject &object) const;
    QString countOfDifferent(const Measure &measure) const;
    Result<void> readDimensions(const QJsonObject &object);
    Result<void> readRelationships(const QJsonObject &object);
    Result<void> readRollups(const QJsonObject &object);
    Result<void> checkHierarchies() const;
    Result<void> checkColumns() const;
    Result<void> checkMeasures() const;
    Result<void> checkJoins(const Measure &measure) const;
    Result<void> checkSnapshot(const Measure &measure) const;
    Result<void> checkRollups() const;
    QString complaintOf(const Rollup &rollup) const;
    QString complaintOf(const Rollup &rollup, const QString &measure) const;
    static QStringList textsOf(const QJsonObject &object, QLatin1StringView key);
    tl::unexpected<Error> wrong(const QString &entry, const QString &what) const;

    QString m_source;
    SemanticModel m_model;
};

} // namespace martlet
