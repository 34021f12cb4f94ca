// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLayout>
#include <QSet>
#include <QSplitter>
#include <QWidget>

namespace martlet {

namespace {

// Its line edit is a part of it, not a stop of its own.
bool isOneStop(const QWidget &widget)
{
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
}

// The stops of a widget from its first to its last.
class Walk final
{
public:
    QWidgetList stops;

    void enter(QWidget &widget)
    {
        if (widget.focusPolicy() & Qt::TabFocus)
            stops += &widget;
        if (isOneStop(widget))
            return;
        if (auto *layout = widget.layout())
            follow(*layout);
        if (const auto *splitter = qobject_cast<QSplitter *>(&widget))
            follow(*splitter);
        // What nothing places, as the content of a scroll area.
        for (auto *child : widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!m_placed.contains(child) && !child->isWindow())
                enter(*child);
        }
    }

private:
    void follow(const QSplitter &splitter)
    {
        for (int i = 0; i < splitter.count(); ++i) {
            m_placed.insert(splitter.widget(i));
            enter(*splitter.widget(i));
        }
    }

    void follow(QLayout &layout)
    {
        for (int i = 0; i < layout.count(); ++i) {
            auto *item = layout.itemAt(i);
            if (auto *inner = item->layout()) {
                follow(*inner);
            } else if (auto *widget = item->widget()) {
                m_placed.insert(widget);
                enter(*widget);
            }
        }
    }

    QSet<QWidget *> m_placed;
};

QWidget *chain(QWidget *before, const QWidgetList &stops)
{
    for (auto *const stop : stops) {
        if (before)
            QWidget::setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

} // namespace

QWidget *chainTabs(QWidget *before, QWidget &part)
{
    Walk walk;
    walk.enter(part);
    return chain(before, walk.stops);
}

void chainTabs(QWidget &part)
{
    chainTabs(nullptr, part);
}

} // namespace martlet
