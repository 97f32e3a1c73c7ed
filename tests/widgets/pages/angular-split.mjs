import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormArray, FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { app, digits, show } from './page.mjs';

class Page {
  boxes = new FormArray(
    Array.from({ length: digits }, () => new FormControl('', Validators.pattern(/^\d$/))),
  );
  constructor() {
    this.boxes.valueChanges.subscribe((values) => show(values.join('')));
  }
  onward({ target }) {
    if (target.value) target.nextElementSibling?.focus();
  }
}
Component({
  selector: 'code-page',
  imports: [ReactiveFormsModule],
  template: `@for (box of boxes.controls; track $index) {
    <input [formControl]="box" maxlength="1" (keyup)="onward($event)">
  }`,
})(Page);
app.innerHTML = '<code-page></code-page>';
await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
