// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/questionsteps.h"

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QWidget>

namespace martlet {

class ConditionPopup;
class QuestionFields;
class QuestionHistory;
class StepPopup;
class ValueList;

// Where a popup opens: under a widget, or under a part of one that paints its parts itself.
struct PopupAnchor
{
    PopupAnchor(QWidget &widget)
        : on(&widget)
        , part(widget.rect())
    {
    }
    PopupAnchor(QWidget &widget, const QRect &itsPart)
        : on(&widget)
        , part(itsPart)
    {
    }
    QPointer<QWidget> on;
    QRect part;
};

// Writes the conditions of a question in popups: those on dimensions into `where`, those on measures into
// `having`. Each is one step of its history.
class ConditionEditing final : public QObject
{
    Q_OBJECT
public:
    // Popups that lost their anchor open under `parent`.
    ConditionEditing(QuestionHistory &history, const QuestionFields &fields, QWidget *parent);

    void begin(const QString &field, const FilterPath &group, const PopupAnchor &under); // a new one
    void change(const FilterPath &part, bool isOnMeasures, const PopupAnchor &under);
    void addHas(const FilterPath &group, const PopupAnchor &under);
    void remove(const FilterPath &part, bool isOnMeasures);
    void edit(const QString &what, bool isOnMeasures, const Filter &next);
    const Filter &filter(bool isOnMeasures) const;

Q_SIGNALS:
    // The members of a dimension are wanted for a popup that is open.
    void membersWanted(const QString &dimension, martlet::ValueList *values);
    void changing(const martlet::FilterPath &part, bool isOnMeasures); // just before it is

private:
    ConditionPopup *open(const Filter &condition, bool isOnMeasures, const PopupAnchor &under);
    void show(StepPopup &popup, const PopupAnchor &under);
    void addTo(const FilterPath &group, bool isOnMeasures, const Filter &condition);

    QuestionHistory &m_history;
    const QuestionFields &m_fields;
    QWidget *m_parent;
};

} // namespace martlet
