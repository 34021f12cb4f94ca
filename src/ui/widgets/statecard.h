// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

class QPushButton;

namespace martlet {

class IconLabel;
class Label;

// What stands in a tile's or page's place when it has nothing to show: an icon, a sentence, one button. Of an
// error the technical detail is folded away below and can be copied.
class StateCard final : public QWidget
{
    Q_OBJECT
public:
    explicit StateCard(QWidget *parent = nullptr);

    void showEmpty(const QString &icon, const QString &sentence, const QString &action = {});
    void showError(const Error &error, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel *m_icon;
    Label *m_sentence;
    QPushButton *m_action;
    QPushButton *m_fold;
    QPushButton *m_copy;
    Label *m_detail;
};

} // namespace martlet
