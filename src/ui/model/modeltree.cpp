// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/modeltree.h"

#include "base/tr.h"
#include "semantic/semanticmodel.h"

#include <QStandardItemModel>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const ModelEntity &entity, const QString &column)
{
    const auto *const stated = entity.column(column);
    if (!stated)
        return {};
    switch (stated->type) {
    case ColumnType::Integer:
        return Martlet::tr("whole number");
    case ColumnType::Date:
        return Martlet::tr("date");
    case ColumnType::Boolean:
        return Martlet::tr("yes or no");
    default:
        return Martlet::tr("text");
    }
}

// The entity whose rows a measure counts; of a formula that of its first part.
QString countedIn(const Measure &measure, const SemanticModel &model)
{
    if (measure.formula.kind == Formula::Kind::None)
        return measure.fact;
    const auto *const part = model.measure(measure.formula.arguments.value(0));
    return part ? countedIn(*part, model) : QString();
}

void addRow(QStandardItem &under, const QString &title, const QString &name, const QString &what)
{
    under.appendRow({new QStandardItem(title), new QStandardItem(name), new QStandardItem(what)});
}

QStandardItem *addGroup(QStandardItem &under, const QString &title)
{
    auto *group = new QStandardItem(title);
    under.appendRow({group, new QStandardItem, new QStandardItem});
    return group;
}

void addEntity(QStandardItemModel &tree, const ModelEntity &entity, const SemanticModel &model)
{
    auto *row = new QStandardItem(entity.title);
    auto what = entity.kind == ModelEntity::Kind::Fact ? Martlet::tr("Fact") : Martlet::tr("Dimension");
    if (!entity.date.isEmpty())
        what += u", "_s + Martlet::tr("by the day %1").arg(entity.date);
    tree.appendRow({row, new QStandardItem(entity.name), new QStandardItem(what)});
    QStandardItem *fields = nullptr, *measures = nullptr, *references = nullptr;
    for (const auto &dimension : model.dimensions()) {
        if (dimension.entity != entity.name)
            continue;
        fields = fields ? fields : addGroup(*row, Martlet::tr("Fields"));
        addRow(*fields, dimension.title, dimension.name(), typeOf(entity, dimension.column));
    }
    for (const auto &measure : model.measures()) {
        if (measure.isPart || countedIn(measure, model) != entity.name)
            continue;
        measures = measures ? measures : addGroup(*row, Martlet::tr("Measures"));
        addRow(*measures, measure.title, measure.name, measure.definition);
    }
    for (const auto &one : model.relationships()) {
        if (one.fromEntity != entity.name)
            continue;
        references = references ? references : addGroup(*row, Martlet::tr("Refers to"));
        addRow(*references, model.entity(one.toEntity)->title, one.toEntity + u'.' + one.toColumn,
               Martlet::tr("by %1").arg(one.fromColumn));
    }
}

} // namespace

void fillModelTree(QStandardItemModel &tree, const SemanticModel &model)
{
    tree.clear();
    tree.setHorizontalHeaderLabels(
        {Martlet::tr("Title"), Martlet::tr("Name in questions"), Martlet::tr("What it is")});
    for (const auto &entity : model.entities())
        addEntity(tree, entity, model);
}

} // namespace martlet
