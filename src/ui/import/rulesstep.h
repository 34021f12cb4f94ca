// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/rulechoice.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace Ui {
class RulesStep;
}

namespace martlet {

class DraftHistory;

// The third step: what may happen to a line, as sentences with a choice each.
class RulesStep final : public QWidget
{
    Q_OBJECT
public:
    explicit RulesStep(DraftHistory &history, QWidget *parent = nullptr);
    ~RulesStep() override;

private:
    void showRules();
    void showLayouts();
    void removeCards();
    void makeCards(const std::vector<RuleSection> &sections);

    DraftHistory &m_history;
    std::unique_ptr<Ui::RulesStep> m_ui;
    std::vector<std::pair<RuleChoice, QComboBox *>> m_controls;
    QStringList m_made; // names of the controls there are
};

} // namespace martlet
