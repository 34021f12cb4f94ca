// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/tables/canvaslayout.h"
#include "ui/query/tables/tableedits.h"

#include <QWidget>

#include <map>

class QMenu;
class QSplitter;

namespace martlet {

class ConditionEditing;
class DesignGrid;
class Label;
class QuestionFields;
class QuestionHistory;
class ReportNotice;
class TablesCanvas;
class ValueList;

// The question as tables: its cards with their joins on a canvas, and below it a row for each column that is
// used. What tables cannot show stays in the question, and stands in a line.
class TablesFace final : public QWidget
{
    Q_OBJECT
public:
    TablesFace(QuestionHistory &history, const QuestionFields &fields, QWidget *parent = nullptr);
    ~TablesFace() override;

    // Another question, by the place it is kept in. Where its cards stand is remembered as long as the window
    // is open; of a question that is kept nowhere (empty) nothing is.
    void begin(const QString &place);
    void showQuestion();
    void addField(const QString &field); // to the question; its table comes along

    TablesCanvas &canvas() { return *m_canvas; }
    DesignGrid &design() { return *m_design; }

Q_SIGNALS:
    void stepsWanted();
    void lit(const QString &name, const QString &text);
    void membersWanted(const QString &dimension, martlet::ValueList *values);

private:
    QWidget *bar();
    void build();
    void connectCanvas();
    void connectDesign();
    void drop(const QString &field, const QPointF &at);
    void keep(const QString &field);
    void takeOut(const QString &field);
    void lay(const QString &entity);
    void removeTable(const QString &entity);
    void offerTables(QMenu &menu);
    void offerWays(const QString &entity, const QRect &at);
    void writeCondition(const QString &field, QWidget &on, const QRect &at);
    CanvasMemory &memory() { return m_memories[m_place]; }

    QuestionHistory &m_history;
    const QuestionFields &m_fields;
    TableEdits m_edits;
    ConditionEditing *m_conditions;
    QuestionTables m_tables;
    std::map<QString, CanvasMemory> m_memories; // by the places of questions
    QString m_place;
    TablesCanvas *m_canvas;
    DesignGrid *m_design;
    Label *m_zoom = nullptr, *m_only;
    QSplitter *m_parts;
    ReportNotice *m_notice;
};

} // namespace martlet
