// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/check.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CheckDialog;
}

namespace martlet {

// A check made or changed without code: what is expected, of which columns, and what happens when it fails.
// Only the fields that the chosen kind needs are shown.
class CheckDialog final : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(const Check &check, bool isNew, QWidget *parent = nullptr);
    ~CheckDialog() override;

    Check check() const; // as the fields say

private:
    void fill();
    void fillColumns();
    void connectCorrections();
    void showFields();
    void keep();
    void forgetFault(); // what was blamed is being corrected
    void fit();         // as high as its content
    CheckKind kind() const;
    bool takesSeveralColumns() const;

    Check m_check; // what the dialog began with: the rest of it stays as it is
    bool m_isNew;
    std::unique_ptr<Ui::CheckDialog> m_ui;
};

} // namespace martlet
