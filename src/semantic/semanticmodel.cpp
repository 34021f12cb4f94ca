// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/semanticmodel.h"

#include "semantic/semanticmodelreader.h"

#include <QFile>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
const T *findNamed(const std::vector<T> &all, QStringView name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

bool Measure::isAskable() const
{
    return !expression.isEmpty() || formula.kind != Formula::Kind::None;
}

int Measure::storedScale() const
{
    const int own = format == u"money" ? Money::scale : format == u"quantity" ? Quantity::scale : 0;
    return scale >= 0 ? scale : own;
}

const ModelColumn *ModelEntity::column(QStringView name) const
{
    return findNamed(columns, name);
}

Result<SemanticModel> SemanticModel::load()
{
    const QString path = u":/martlet/semantic/retail.toml"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Internal, u"The built-in semantic model is missing. Install Martlet again."_s,
                    path);
    return parse(file.readAll(), u"retail.toml"_s);
}

Result<SemanticModel> SemanticModel::parse(const QByteArray &toml, const QString &source)
{
    return SemanticModelReader(source).read(toml);
}

Result<SemanticModel> SemanticModel::ofDatabase(const QByteArray &toml, const QString &source)
{
    return SemanticModelReader(source).readWhole(toml);
}

Result<SemanticModel> SemanticModel::extended(const QByteArray &toml, const QString &source) const
{
    return SemanticModelReader(source).extend(*this, toml);
}

QString SemanticModel::nameMeant(const QString &word) const
{
    const auto isMeant = [&word](const QString &title, const QStringList &synonyms) {
        return title.compare(word, Qt::CaseInsensitive) == 0 || synonyms.contains(word, Qt::CaseInsensitive);
    };
    for (const auto &measure : m_measures) {
        if (isMeant(measure.title, measure.synonyms))
            return measure.name;
    }
    for (const auto &dimension : m_dimensions) {
        if (isMeant(dimension.title, dimension.synonyms))
            return dimension.name();
    }
    return {};
}

QByteArray SemanticModel::sourceOf(const Rollup &rollup) const
{
    return m_addedRollups.contains(rollup.name) ? m_added : QByteArray();
}

const ModelEntity *SemanticModel::entity(QStringView name) const
{
    return findNamed(m_entities, name);
}

const Measure *SemanticModel::measure(QStringView name) const
{
    return findNamed(m_measures, name);
}

const Rollup *SemanticModel::rollup(QStringView name) const
{
    return findNamed(m_rollups, name);
}

const Dimension *SemanticModel::dimension(QStringView name) const
{
    const auto dot = name.indexOf(u'.');
    if (dot < 0)
        return nullptr;
    const auto first = name.left(dot);
    const auto column = name.mid(dot + 1);
    for (const auto &dimension : m_dimensions) {
        if (dimension.column != column)
            continue;
        const ModelEntity *owner = entity(dimension.entity);
        if (dimension.entity == first || (owner && owner->table == first))
            return &dimension;
    }
    return nullptr;
}

const Relationship *SemanticModel::relationship(QStringView fromEntity, QStringView fromColumn) const
{
    const auto found = std::find_if(m_relationships.begin(), m_relationships.end(), [&](const auto &one) {
        return one.fromEntity == fromEntity && one.fromColumn == fromColumn;
    });
    return found == m_relationships.end() ? nullptr : &*found;
}

const QString *SemanticModel::sql(const QString &name, const QString &engine) const
{
    if (const auto found = m_expressions.find(name); found != m_expressions.end()) {
        const auto &texts = found->second;
        const auto own = texts.find(engine);
        const auto any = own == texts.end() ? texts.find(u"any"_s) : own;
        return any == texts.end() ? nullptr : &any->second;
    }
    const Measure *found = measure(name);
    return found && !found->expression.isEmpty() ? &found->expression : nullptr;
}

} // namespace martlet
