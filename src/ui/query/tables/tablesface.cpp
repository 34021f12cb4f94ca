// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/tablesface.h"

#include "ui/query/conditionediting.h"
#include "ui/query/conditionwords.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/query/rule.h"
#include "ui/query/tables/columnconditions.h"
#include "ui/query/tables/designgrid.h"
#include "ui/query/tables/onlyinsteps.h"
#include "ui/query/tables/tablescanvas.h"
#include "ui/query/valuelist.h"
#include "ui/reports/reportnotice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int zoomBarHeight = 36, designHeight = 184, zoomWidth = 44, noticeMargin = 16;

} // namespace

TablesFace::TablesFace(QuestionHistory &history, const QuestionFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_fields(fields)
    , m_edits(history, fields)
    , m_conditions(new ConditionEditing(history, fields, this))
    , m_canvas(new TablesCanvas(fields.model(), this))
    , m_design(new DesignGrid(this))
    , m_only(new Label({}, FontRole::Label, Token::Text2, this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_notice(new ReportNotice(this))
{
    build();
    connectCanvas();
    connectDesign();
    connect(m_conditions, &ConditionEditing::membersWanted, this, &TablesFace::membersWanted);
    connect(m_notice, &ReportNotice::actionTriggered, this, &TablesFace::stepsWanted);
    setFocusProxy(m_canvas);
}

// The canvas tells of the keyboard it loses while it goes.
TablesFace::~TablesFace()
{
    delete m_parts;
}

void TablesFace::build()
{
    auto *above = new QWidget(this);
    auto *drawn = new QVBoxLayout(above);
    drawn->setContentsMargins(0, 0, 0, 0);
    drawn->setSpacing(0);
    drawn->addWidget(m_canvas, 1);
    drawn->addWidget(rule(above));
    drawn->addWidget(bar());
    auto *below = new QWidget(this);
    auto *written = new QVBoxLayout(below);
    written->setContentsMargins(0, 0, 0, 0);
    written->setSpacing(0);
    written->addWidget(m_only);
    written->addWidget(m_design, 1);
    m_only->setContentsMargins(12, 6, 12, 6);
    m_only->setElided(true);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(above);
    m_parts->addWidget(below);
    m_parts->setStretchFactor(0, 1);
    m_parts->setSizes({2 * designHeight, designHeight});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts, 1);
    auto *said = new QVBoxLayout;
    said->setContentsMargins(noticeMargin, noticeMargin, noticeMargin, 0);
    said->addWidget(m_notice);
    column->addLayout(said);
    column->addStretch(0);
    m_notice->hide();
}

QWidget *TablesFace::bar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(zoomBarHeight);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(8, 0, 8, 0);
    line->setSpacing(2);
    auto *add = new QPushButton(tr("Table"), bar);
    add->setProperty("look", u"quiet"_s);
    add->setProperty("compact", true);
    add->setIcon(Theme::of(this).icon(u"plus"_s));
    add->setAccessibleName(tr("Add a table"));
    auto *menu = new QMenu(add);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { offerTables(*menu); });
    add->setMenu(menu);
    line->addWidget(add);
    line->addStretch();
    const auto tool = [&](const QString &icon, const QString &name, auto &&does) {
        auto *button = new QToolButton(bar);
        button->setProperty("compact", true);
        button->setIcon(Theme::of(this).icon(icon));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, m_canvas, does);
        line->addWidget(button);
    };
    m_zoom = new Label(u"100 %"_s, FontRole::Label, Token::Text2, bar);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setFixedWidth(zoomWidth);
    tool(u"refresh"_s, tr("Lay the cards out anew"), &TablesCanvas::arrangeAnew);
    tool(u"expand"_s, tr("Fit all of it into the window (F)"), &TablesCanvas::fit);
    tool(u"minus"_s, tr("Smaller (−)"), &TablesCanvas::zoomOut);
    line->addWidget(m_zoom);
    tool(u"plus"_s, tr("Larger (+)"), &TablesCanvas::zoomIn);
    return bar;
}

void TablesFace::connectCanvas()
{
    connect(m_canvas, &TablesCanvas::zoomed, this,
            [this](int percent) { m_zoom->setText(tr("%1 %").arg(percent)); });
    connect(m_canvas, &TablesCanvas::ticked, this, [this](const QString &field) {
        if (m_edits.isAsked(field))
            keep(field);
        m_edits.toggle(field);
    });
    connect(m_canvas, &TablesCanvas::takenOut, this, &TablesFace::takeOut);
    connect(m_canvas, &TablesCanvas::conditionWanted, this, [this](const QString &field, const QRect &at) {
        writeCondition(field, *m_canvas->viewport(), at);
    });
    connect(m_canvas, &TablesCanvas::tableWanted, this, &TablesFace::lay);
    connect(m_canvas, &TablesCanvas::tableRemoved, this, &TablesFace::removeTable);
    connect(m_canvas, &TablesCanvas::wayWanted, this, &TablesFace::offerWays);
    connect(m_canvas, &TablesCanvas::lit, this, &TablesFace::lit);
    connect(m_canvas, &TablesCanvas::fieldDropped, this, &TablesFace::drop);
}

void TablesFace::connectDesign()
{
    connect(m_design, &DesignGrid::fieldWanted, this,
            [this](const QString &field) { m_canvas->goTo(tableOfField(m_fields, field), field); });
    connect(m_design, &DesignGrid::toggled, this, [this](const QString &field) { m_edits.toggle(field); });
    connect(m_design, &DesignGrid::sortTurned, this,
            [this](const QString &column) { m_edits.turnSort(column); });
    connect(m_design, &DesignGrid::unsorted, this, [this](const QString &column) { m_edits.unsort(column); });
    connect(m_design, &DesignGrid::removed, this, [this](const QString &field) { m_edits.remove(field); });
    connect(m_design, &DesignGrid::conditionsRemoved, this,
            [this](const QString &field) { m_edits.removeConditions(field); });
    connect(m_design, &DesignGrid::moved, this,
            [this](const QString &field, int by) { m_edits.move(field, by); });
    connect(m_design, &DesignGrid::conditionWanted, this, [this](const QString &field, const QRect &at) {
        writeCondition(field, *m_design->viewport(), at);
    });
}

void TablesFace::begin(const QString &place)
{
    m_place = place;
    if (place.isEmpty())
        m_memories[m_place] = {};
}

void TablesFace::showQuestion()
{
    const auto &question = m_history.question();
    const auto why = notInTables(question);
    m_parts->setVisible(why.isEmpty());
    m_notice->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        return m_notice->showEmpty(u"info"_s, why, tr("Open its steps"));
    const ConditionWords words(m_fields, locale());
    m_tables = QuestionTables::of(question, m_fields, memory().laid, words);
    m_canvas->setTables(m_tables, memory());
    m_design->setRows(designRows(question, m_fields, words));
    const auto only = onlyInSteps(question, m_fields, words);
    m_only->setText(tr("Only in its steps: %1").arg(only.join(u"  ·  "_s)));
    m_only->setVisible(!only.isEmpty());
}

void TablesFace::addField(const QString &field)
{
    m_edits.add(field);
    m_canvas->goTo(tableOfField(m_fields, field), field);
}

// A card that was not there stands where it was dropped.
void TablesFace::drop(const QString &field, const QPointF &at)
{
    const auto entity = tableOfField(m_fields, field);
    if (!entity.isEmpty() && !m_tables.find(entity) && !m_tables.tables.empty())
        memory().moved[entity] = at - QPointF(canvasmeasure::cardWidth / 2, canvasmeasure::titleHeight / 2);
    addField(field);
    m_canvas->setFocus(Qt::OtherFocusReason);
}

// Its table stays on the canvas, so that it can be ticked again.
void TablesFace::keep(const QString &field)
{
    if (const auto entity = tableOfField(m_fields, field); !memory().laid.contains(entity))
        memory().laid += entity;
}

// Its tick or else its conditions.
void TablesFace::takeOut(const QString &field)
{
    keep(field);
    m_edits.isAsked(field) ? m_edits.takeOut(field) : m_edits.removeConditions(field);
}

void TablesFace::lay(const QString &entity)
{
    if (!m_tables.find(entity) && !memory().laid.contains(entity))
        memory().laid += entity;
    showQuestion();
    m_canvas->goTo(entity);
}

void TablesFace::removeTable(const QString &entity)
{
    const auto *const found = m_tables.find(entity);
    if (!found)
        return;
    const auto table = *found; // the tables are others behind it
    memory().forget(entity);
    m_edits.removeTable(table);
    showQuestion(); // also where the question had nothing of it
}

// Those that are not there yet: facts, and below them what can be joined to what is counted.
void TablesFace::offerTables(QMenu &menu)
{
    menu.clear();
    const auto &model = m_fields.model();
    for (const auto kind : {ModelEntity::Kind::Fact, ModelEntity::Kind::Dimension}) {
        if (kind == ModelEntity::Kind::Dimension)
            menu.addSeparator();
        for (const auto &entity : model.entities()) {
            if (entity.kind != kind || m_tables.find(entity.name))
                continue;
            auto *action = menu.addAction(entity.title, this, [this, name = entity.name] {
                lay(name);
                m_canvas->setFocus(Qt::OtherFocusReason);
            });
            for (const auto &table : m_tables.tables) {
                if (table.isFact && kind == ModelEntity::Kind::Dimension)
                    action->setEnabled(!joinWays(model, table.entity, entity.name).empty());
            }
        }
    }
    if (menu.isEmpty())
        menu.addAction(tr("All tables are there"))->setEnabled(false);
}

void TablesFace::offerWays(const QString &entity, const QRect &at)
{
    const auto *const table = m_tables.find(entity);
    if (!table)
        return;
    const auto &via = m_history.question().via;
    const auto *const chosen = chosenWay(table->ways, via);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &way : table->ways) {
        QStringList titles{m_fields.entityTitle(way.front()->fromEntity)};
        for (const auto *const step : way)
            titles += m_fields.entityTitle(step->toEntity);
        const auto by = viaFor(table->ways, way, via);
        if (!by)
            continue;
        const auto words = titles.join(u" › "_s);
        auto *action = menu->addAction(words, this, [this, words, by] { m_edits.goBy(words, *by); });
        action->setCheckable(true);
        action->setChecked(chosen == &way);
    }
    menu->popup(m_canvas->viewport()->mapToGlobal(at.bottomLeft()));
}

// The first that there is on the field, else a new one.
void TablesFace::writeCondition(const QString &name, QWidget &on, const QRect &at)
{
    const auto *const field = m_fields.find(name);
    if (!field)
        return;
    const auto &question = m_history.question();
    const auto paths = conditionsOn(field->isMeasure ? question.having : question.where, name);
    if (paths.empty())
        m_conditions->begin(name, {}, {on, at});
    else
        m_conditions->change(paths.front(), field->isMeasure, {on, at});
}

} // namespace martlet
