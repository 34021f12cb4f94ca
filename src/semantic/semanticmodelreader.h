// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "semantic/semanticmodel.h"

#include <QJsonObject>

namespace martlet {

// Reads one TOML file into a SemanticModel and checks that its names meet. An error names file, line and entry.
class SemanticModelReader final
{
public:
    explicit SemanticModelReader(QString source)
        : m_source(std::move(source))
    {
    }
    [[nodiscard]] Result<SemanticModel> read(const QByteArray &toml);
    // See SemanticModel::ofDatabase().
    [[nodiscard]] Result<SemanticModel> readWhole(const QByteArray &toml);
    // Adds the file's entries to a model, see SemanticModel::extended().
    [[nodiscard]] Result<SemanticModel> extend(const SemanticModel &model, const QByteArray &toml);

private:
    Result<void> checkAll() const;
    Result<void> readHierarchies(const QJsonObject &object);
    Result<void> addMeasures(const QJsonObject &object);
    Result<void> addDimensions(const QJsonObject &object);
    Result<void> addRollups(const QJsonObject &object);
    Result<void> addExpressions(const QJsonObject &object);
    Result<void> addHierarchies(const QJsonObject &object);
    Result<void> checkWords(const QJsonObject &object, bool isWhole) const;
    Result<void> checkEntry(const QString &array, int at, const QJsonObject &entry) const;
    Result<void> checkName(const QString &array, const QString &name) const;
    Result<void> checkTexts(const QStringList &measures) const;
    Result<void> checkOnce() const;
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
    // "FILE, line N: "ENTRY" WHAT. Correct …": the line of the key in the entry, which is the code, too
    // ("line:N").
    tl::unexpected<Error> wrong(const QString &entry, const QString &what, const QString &key = {}) const;

    QString m_source;
    QByteArray m_text;
    SemanticModel m_model;
};

} // namespace martlet
